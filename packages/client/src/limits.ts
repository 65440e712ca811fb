import type { Refuse } from "./refuse.js";

const defaults = {
  timeoutMs: 30_000,
  deadlineMs: 120_000,
  attempts: 3,
  baseDelayMs: 500,
  maxDelayMs: 8_000,
  maxRetryAfterMs: 60_000,
  maxBodyBytes: 2 ** 25,
};

export type Limits = typeof defaults;

/** The limits that `given` sets, and those of `base` for the rest. */
export function limitsFrom(given: object, refuse: Refuse, base = defaults): Limits {
  const limits = {} as Limits;
  for (const name of Object.keys(defaults) as (keyof Limits)[]) {
    const value = (given as Partial<Limits>)[name] ?? base[name];
    const least = /Delay|After/.test(name) ? 0 : 1;
    if (typeof value !== "number" || !(value >= least)) refuse(name, `a number of at least ${least}`, value);
    limits[name] = value;
  }
  return limits;
}
