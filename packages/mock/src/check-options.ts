import { isNumber, isRecord, listOf, milliseconds, oneOf, text, wholeNumber, type Check } from "./check.js";
import { mostItems } from "./data/calendar.js";
import { InvalidOptionError } from "./errors.js";
import { defaults, type MockApiOptions, type MockSettings } from "./options.js";

const pageSize = wholeNumber(1, 1_000_000);

const checks: { readonly [Name in keyof MockApiOptions]-?: Check } = {
  meetings: {
    test: (value) => (Array.isArray(value) ? value.every(isRecord) : wholeNumber(0, mostItems).test(value)),
    expected: `an array of meetings or a whole number from 0 to ${mostItems}`,
  },
  seed: wholeNumber(-Number.MAX_SAFE_INTEGER),
  apiToken: text(/^[\x21-\x7e]+$/, "visible ASCII characters without spaces"),
  accountId: text(/^[^/\p{Cc}]+$/u, "a text without slashes"),
  appId: text(/^[^/\p{Cc}]+$/u, "a text without slashes"),
  pageBase: oneOf(0, 1),
  defaultPageSize: pageSize,
  maxPageSize: pageSize,
  overMax: oneOf("cap", "reject"),
  pageZero: oneOf("first", "empty", "reject"),
  pastEnd: oneOf("empty", "repeat-last", "reject"),
  latencyMs: milliseconds,
  rateLimit: {
    test: (value) =>
      isRecord(value) &&
      wholeNumber(1).test(value["quota"]) &&
      isNumber(value["windowSeconds"]) &&
      value["windowSeconds"] > 0,
    expected: "{ quota, windowSeconds } with a whole quota and a window above 0",
  },
  faults: listOf({ test: isRecord, expected: "a fault" }),
};

/** Puts the defaults in; throws InvalidOptionError for options that are unknown, impossible or contradict each other. */
export function settingsFrom(options: MockApiOptions): MockSettings {
  const given = checkOptions(options);
  const settings = { ...defaults, ...given };
  const { defaultPageSize, maxPageSize } = settings;
  if (defaultPageSize <= maxPageSize) return settings;
  if (given.defaultPageSize === undefined) return { ...settings, defaultPageSize: maxPageSize };
  throw new InvalidOptionError("defaultPageSize", `at most maxPageSize, ${maxPageSize}`);
}

/** The options that are given (not undefined). */
function checkOptions(options: MockApiOptions): MockApiOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(checks, name)) {
      throw new InvalidOptionError("an option", `one of ${Object.keys(checks).join(", ")}, not ${name}`);
    }
    const { test, expected } = checks[name as keyof MockApiOptions];
    if (!test(value)) throw new InvalidOptionError(name, expected);
  }
  return Object.fromEntries(given);
}
