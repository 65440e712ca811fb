import { InvalidRequestError } from "./errors.js";

/** Throws the error of a parameter or option that is not acceptable. */
export function refuse(parameter: string, accepted: string, received: string): never {
  throw new InvalidRequestError(`${parameter} must be ${accepted}; received ${received}`, { parameter });
}

/** A short, one-line form of what was received. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  return typeof value === "object" && value ? Object.prototype.toString.call(value) : String(value);
}
