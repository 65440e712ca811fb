import { InvalidRequestError } from "@rtk-meetings/client";

/** The error of an option or parameter that is not acceptable. */
export function refusal(parameter: string, value: unknown, expected: string): InvalidRequestError {
  const received = Object(value) === value ? typeof value : String(value);
  return new InvalidRequestError(`${parameter} must be ${expected}, not ${received}`, { parameter });
}
