import { checks } from "./checks/index.js";
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
  /** Least coverage, in percent, below which a run is incomplete. @default 0 */
  readonly minCoverage?: number;
}

export type Settings = Required<ContractOptions>;

/** Options with their defaults. Throws UsageError on one that cannot be used. */
export function settingsOf(options: ContractOptions): Settings {
  const settings = {
    checks: [],
    operations: [],
    maxRequests: 300,
    seed: 1,
    strict: false,
    bail: false,
    timeoutMs: 15_000,
    maxWaitMs: 60_000,
    minCoverage: 0,
    ...withoutUndefined(options),
  } satisfies Settings;
  const whole = (name: "maxRequests" | "seed", least: number): void => {
    if (!Number.isSafeInteger(settings[name]) || settings[name] < least) {
      throw new UsageError(`${name} must be a whole number of at least ${least}`);
    }
  };
  whole("maxRequests", 1);
  whole("seed", 0);
  for (const name of ["timeoutMs", "maxWaitMs", "minCoverage"] as const) {
    if (!(settings[name] >= 0 && settings[name] < 2 ** 31))
      throw new UsageError(`${name} must be a number of at least 0`);
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

function isKnown(name: string): boolean {
  return (families as readonly string[]).includes(name) || checks.some(({ id }) => id === name);
}

function withoutUndefined<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}
