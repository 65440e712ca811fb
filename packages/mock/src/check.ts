/** What a value of an option must be. */
export interface Check {
  readonly test: (value: unknown) => boolean;
  /** In words, after "must be". */
  readonly expected: string;
}

export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Check {
  return {
    test: (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    expected: `a whole number${least === -most ? "" : range(least, most)}`,
  };
}

export function numberFrom(least: number, most = Infinity): Check {
  return {
    test: (value) => isNumber(value) && value >= least && value <= most,
    expected: `a number${range(least, most)}`,
  };
}

/** A wait in milliseconds; Infinity is one. */
export const milliseconds: Check = {
  test: (value) => value === Infinity || numberFrom(0).test(value),
  expected: "a number of milliseconds from 0",
};

export function oneOf(...values: readonly unknown[]): Check {
  return {
    test: (value) => values.includes(value),
    expected: values.map((value) => JSON.stringify(value)).join(" or "),
  };
}

export function text(pattern: RegExp, expected: string): Check {
  return { test: (value) => typeof value === "string" && pattern.test(value), expected };
}

export function listOf(item: Check): Check {
  return {
    test: (value) => Array.isArray(value) && value.every(item.test),
    expected: `an array, each ${item.expected}`,
  };
}

export function either(...checks: readonly Check[]): Check {
  return {
    test: (value) => checks.some(({ test }) => test(value)),
    expected: checks.map(({ expected }) => expected).join(" or "),
  };
}

export const aFunction: Check = { test: (value) => typeof value === "function", expected: "a function" };
export const anything: Check = { test: () => true, expected: "anything" };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function range(least: number, most: number): string {
  return most === Infinity || most === Number.MAX_SAFE_INTEGER ? ` from ${least}` : ` from ${least} to ${most}`;
}
