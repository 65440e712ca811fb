import { InvalidRequestError } from "./errors.js";
import { line, type Mask } from "./text.js";

/** Refuses a value that is neither undefined nor of the type. */
export function expectType(parameter: string, type: "function" | "object", value: unknown): void {
  if (value !== undefined && typeof value !== type) refuse(parameter, `of type ${type}`, value);
}

/** Throws the error of a parameter or option that is not acceptable. */
export function refuse(parameter: string, accepted: string, received: unknown, mask?: Mask): never {
  const text = Object(received) === received ? typeof received : String(received);
  const shown = line(mask ? mask(text) : text);
  throw new InvalidRequestError(`${parameter} must be ${accepted}; received "${shown}"`, { parameter });
}
