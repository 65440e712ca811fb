import { InvalidOptionError } from "./errors.js";
import type { MockApiOptions } from "./options.js";

/** Most items that a list may have. */
const mostItems = 10_000_000;

type Check = readonly [test: (value: unknown) => boolean, expected: string];

const checks: { readonly [Name in keyof MockApiOptions]-?: Check } = {
  meetings: [
    (value) => Array.isArray(value) || isWhole(value, 0, mostItems),
    `an array of meetings or a whole number from 0 to ${mostItems}`,
  ],
  seed: [(value) => Number.isSafeInteger(value), "a whole number"],
  apiToken: [(value) => isText(value, /^[\x21-\x7e]+$/), "a text of visible ASCII characters without spaces"],
  accountId: [(value) => isText(value, /^[^/]+$/), "a text without slashes"],
  appId: [(value) => isText(value, /^[^/]+$/), "a text without slashes"],
  pageBase: [(value) => value === 0 || value === 1, "0 or 1"],
  defaultPageSize: [(value) => isWhole(value, 1, mostItems), "a whole number above 0"],
  maxPageSize: [(value) => isWhole(value, 1, mostItems), "a whole number above 0"],
  overMax: oneOf("cap", "reject"),
  pageZero: oneOf("first", "empty", "reject"),
  pastEnd: oneOf("empty", "repeat-last", "reject"),
  latencyMs: [(value) => isNumber(value) && value >= 0, "a number of milliseconds, at least 0"],
  rateLimit: [isRateLimit, "{ quota, windowSeconds } with a whole quota above 0 and a window above 0"],
  faults: [(value) => Array.isArray(value), "an array of faults"],
};

/** Returns the options that are given (not undefined); throws InvalidOptionError for unknown or impossible ones. */
export function checkOptions(options: MockApiOptions): MockApiOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(checks, name)) {
      throw new InvalidOptionError("an option of the mock", `one of ${Object.keys(checks).join(", ")}, not ${name}`);
    }
    const [test, expected] = checks[name as keyof MockApiOptions];
    if (!test(value)) throw new InvalidOptionError(name, expected);
  }
  const { defaultPageSize = 1, maxPageSize = 100 } = options;
  if (defaultPageSize > maxPageSize)
    throw new InvalidOptionError("defaultPageSize", `at most maxPageSize (${maxPageSize})`);
  return Object.fromEntries(given);
}

function oneOf(...values: readonly string[]): Check {
  return [(value) => values.includes(value as string), values.map((value) => JSON.stringify(value)).join(" or ")];
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return isNumber(value) && Number.isInteger(value) && value >= least && value <= most;
}

function isText(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

function isRateLimit(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { quota, windowSeconds } = value as Readonly<Record<string, unknown>>;
  return isWhole(quota, 1, Number.MAX_SAFE_INTEGER) && isNumber(windowSeconds) && windowSeconds > 0;
}
