import { aFunction, either, isRecord, listOf, numberFrom, wholeNumber, type Check } from "../check.js";
import { InvalidOptionError } from "../errors.js";
import type { Fault, FaultKind, FaultMatch } from "./fault.js";
import { effects, faultKinds } from "./kinds.js";

const matchOptions: { readonly [Name in keyof FaultMatch]-?: Check } = {
  times: wholeNumber(1),
  probability: numberFrom(0, 1),
  at: either(wholeNumber(1), listOf(wholeNumber(1))),
  after: wholeNumber(0),
  when: aFunction,
};

/** The options that a kind of fault takes, its own first. */
export function optionsOf(kind: FaultKind): Readonly<Record<string, Check>> {
  return { ...effects[kind].options, ...matchOptions };
}

export function isFaultKind(kind: unknown): kind is FaultKind {
  return faultKinds.includes(kind as FaultKind);
}

/** Throws InvalidOptionError for an unknown kind, an unknown option, or a value that cannot be. */
export function checkFault(fault: Fault): void {
  const { kind, ...given } = fault as unknown as { readonly kind: unknown } & Readonly<Record<string, unknown>>;
  if (!isRecord(fault) || !isFaultKind(kind)) {
    throw new InvalidOptionError("kind of a fault", `one of ${faultKinds.join(", ")}; not ${JSON.stringify(kind)}`);
  }
  const options = optionsOf(kind);
  for (const [name, value] of Object.entries(given)) {
    const check = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!check) {
      throw new InvalidOptionError(`options of ${kind}`, `among ${Object.keys(options).join(", ")}; not ${name}`);
    }
    if (value !== undefined && !check.test(value)) throw new InvalidOptionError(`${name} of ${kind}`, check.expected);
  }
  if (kind === "edit" && given["edit"] === undefined) throw new InvalidOptionError("edit of edit", aFunction.expected);
}
