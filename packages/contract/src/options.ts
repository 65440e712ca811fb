import { checks } from "./checks/index.js";
import { thresholdsOf, type CoverageThresholds } from "./coverage-thresholds.js";
import { operations } from "./fragment/operations.js";
import { families } from "./report.js";
import { UsageError } from "./target.js";

/** Options of `runContract`. */
export interface ContractOptions {
  /** Check ids or families to run. @default all */
  readonly checks?: readonly string[];
  /** operationIds to check. @default all GET operations of the fragment */
  readonly operations?: readonly string[];
  /** Most requests that the run may send, repeated ones included. @default 300 */
  readonly maxRequests?: number;
  /** Choices that the run makes at random follow from it: a whole number. @default 1 */
  readonly seed?: number;
  /** Whether unknown members and unknown enum values fail instead of warning. @default false */
  readonly strict?: boolean;
  /** Whether to end the run at its first failure. @default false */
  readonly bail?: boolean;
  /** Longest duration of one request, in milliseconds; less once the target has proved fast. @default 15_000 */
  readonly timeoutMs?: number;
  /** Longest wait that a rate limit may ask for, in milliseconds; at a longer one the run ends. @default 60_000 */
  readonly maxWaitMs?: number;
  /** Least coverage, in percent, below which a run is incomplete: in all, or of each kind. @default 0 */
  readonly minCoverage?: number | CoverageThresholds;
}

export interface Settings extends Required<ContractOptions> {
  readonly minCoverage: CoverageThresholds;
}

/** Options with their defaults. Throws UsageError on one that cannot be used. */
export function settingsOf(options: ContractOptions): Settings {
  const { minCoverage = 0, ...given } = withoutUndefined(options);
  const settings: Settings = {
    checks: [],
    operations: [],
    maxRequests: 300,
    seed: 1,
    strict: false,
    bail: false,
    timeoutMs: 15_000,
    maxWaitMs: 60_000,
    ...given,
    minCoverage: thresholdsOf(minCoverage),
  };
  for (const [name, [least, most]] of Object.entries(ranges) as [keyof typeof ranges, readonly [number, number]][]) {
    const value = settings[name];
    if (!Number.isSafeInteger(value) || value < least || value > most) {
      throw new UsageError(`must be a whole number from ${least} to ${most}`, name);
    }
  }
  for (const each of settings.checks) {
    if (!isKnown(each))
      throw new UsageError(`unknown check "${each}"; give a family (${families.join(", ")}) or an id`);
  }
  const ids = operations.map(({ operationId }) => operationId);
  for (const each of settings.operations) {
    if (!ids.includes(each)) throw new UsageError(`unknown operation "${each}"; the fragment has ${ids.join(", ")}`);
  }
  return settings;
}

/** Timers take no more than 31 bits. */
const longestTimer = 2 ** 31 - 1;

const ranges = {
  maxRequests: [1, Number.MAX_SAFE_INTEGER],
  seed: [0, Number.MAX_SAFE_INTEGER],
  timeoutMs: [1, longestTimer],
  maxWaitMs: [0, longestTimer],
} as const;

function isKnown(name: string): boolean {
  return (families as readonly string[]).includes(name) || checks.some(({ id }) => id === name);
}

function withoutUndefined<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}
