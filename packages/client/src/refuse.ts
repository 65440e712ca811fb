import { InvalidRequestError } from "./errors.js";
import { line, type Mask } from "./text.js";

/** Throws the error of a parameter or option that is not acceptable. */
export function refuse(parameter: string, accepted: string, received: unknown, mask: Mask = (value) => value): never {
  const shown = typeof received === "object" ? "an object" : `"${line(mask(String(received)))}"`;
  throw new InvalidRequestError(`${parameter} must be ${accepted}; received ${shown}`, { parameter });
}
