import { InvalidRequestError } from "./errors.js";
import type { Say } from "./say.js";

/** Throws the error of a parameter or option that is not acceptable. */
export function refuse(parameter: string, accepted: string, received: unknown, say: Say): never {
  const shown = Object(received) === received ? typeof received : `"${say(String(received))}"`;
  throw new InvalidRequestError(`${parameter} must be ${accepted}; received ${shown}`, { parameter });
}

/** Refuses a value that is neither undefined nor of the type. */
export function expectType(parameter: string, type: "function" | "object", value: unknown, say: Say): void {
  if (value !== undefined && typeof value !== type) refuse(parameter, `of type ${type}`, value, say);
}
