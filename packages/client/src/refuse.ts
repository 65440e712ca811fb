import { InvalidRequestError } from "./errors.js";
import type { Say } from "./say.js";

/** Throws the error of a parameter or option that is not acceptable. */
export type Refuse = (parameter: string, accepted: string, received: unknown) => never;

export const createRefuse =
  (say: Say): Refuse =>
  (parameter, accepted, received) => {
    // Neither objects nor functions are safe to show.
    const isHidden = Object(received) === received && !(received instanceof Date);
    const shown =
      typeof received === "string" ? `"${say(received)}"` : isHidden ? typeof received : say(String(received));
    throw new InvalidRequestError(`${parameter} must be ${accepted}; received ${shown}`, { parameter });
  };
