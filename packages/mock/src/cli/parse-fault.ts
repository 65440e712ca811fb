import { InvalidArgumentError } from "commander";
import { anything } from "../check.js";
import { InvalidOptionError } from "../errors.js";
import { checkFault, isFaultKind, optionsOf } from "../faults/check-fault.js";
import type { Fault } from "../faults/fault.js";

/** Reads `KIND[:times][,option=value]…`; a value is JSON, or else text. */
export function parseFault(text: string): Fault {
  const [head = "", ...options] = text.split(/,(?=\w+=)/);
  const [, kind, times] = /^([^:]*)(?::(.*))?$/s.exec(head) ?? [];
  const checks = isFaultKind(kind) ? optionsOf(kind) : {};
  const fault = {
    kind,
    ...(times === undefined ? {} : { times: parseValue(times) }),
    ...Object.fromEntries(
      options.map((option) => {
        const [name = ""] = option.split("=", 1);
        return [name, parseValue(option.slice(name.length + 1), checks[name])];
      }),
    ),
  } as unknown as Fault;
  if (kind === "edit") throw new InvalidArgumentError("A fault that edits needs a function: see the API.");
  try {
    checkFault(fault);
  } catch (error) {
    throw error instanceof InvalidOptionError ? new InvalidArgumentError(`The ${error.message}.`) : error;
  }
  return fault;
}

function parseValue(text: string, check = anything): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return check.test(value) || !check.test(text) ? value : text;
  } catch {
    return text;
  }
}
