import { ProtocolError } from "@rtk-meetings/client";
import { refusal } from "./refusal.js";
import type { WalkReport } from "./report.js";

/** How to walk a list. */
export interface WalkOptions<T> {
  /** Items asked for per page; the server may give fewer. @default 100 */
  pageSize?: number | undefined;
  /** Number of the page to begin with; 0 for a server that counts pages from 0. @default 1 */
  firstPage?: number | undefined;
  /** Items to give at most; nothing is requested beyond them. @default Infinity */
  limit?: number | undefined;
  /** Pages to read at most; in a snapshot, in each of its passes. @default 10_000 */
  maxPages?: number | undefined;
  /** Pages that may be requested ahead of the one being read; at 1 there is no reading ahead. @default 1 */
  concurrency?: number | undefined;
  /** Ends the walk at once; reading rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /** Longest duration of the whole walk, from its first request on; then reading rejects with a TimeoutError. */
  deadlineMs?: number | undefined;
  /** The cursor of an earlier walk over the same list and query: go on behind what that one gave. */
  resume?: string | undefined;
  /**
   * What to do when the list changes during the walk. `report`: go on and say so in the verdict. `throw`: a DriftError.
   * `restart`: begin again, up to three times, and give only items not given before; then as `report`.
   *
   * @default "report"
   */
  onDrift?: "report" | "throw" | "restart" | undefined;
  /** `snapshot`: read until two successive reads agree, and give nothing before. @default "once" */
  consistency?: "once" | "snapshot" | undefined;
  /** What identifies an item. @default its `id` */
  key?: ((item: T) => string) | undefined;
  /** Told how far the walk is, each time that the items of a page have been taken. */
  onPage?: ((progress: WalkReport) => void) | undefined;
}

/** Options with their defaults, and a key that is checked. */
export interface Settings<T> {
  readonly pageSize: number;
  readonly firstPage: number;
  readonly limit: number;
  readonly maxPages: number;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
  readonly deadlineMs: number;
  readonly resume: string | undefined;
  readonly onDrift: "report" | "throw" | "restart";
  readonly consistency: "once" | "snapshot";
  readonly key: (item: T) => string;
  readonly onPage: ((progress: WalkReport) => void) | undefined;
}

/** What an option is by default, what it may be, and that in words. */
type Rule = readonly [fallback: unknown, isAcceptable: (value: unknown) => boolean, expected: string];

/** Accepts integers from `least` on, and its default. */
function integer(fallback: number, least = 1): Rule {
  return [
    fallback,
    (value) => value === fallback || (Number.isSafeInteger(value) && (value as number) >= least),
    `an integer of at least ${least}`,
  ];
}

function oneOf(...values: readonly unknown[]): Rule {
  return [values[0], (value) => values.includes(value), values.join(" or ")];
}

const limit = integer(Infinity);

const rules = {
  limit,
  pageSize: integer(100),
  firstPage: integer(1, 0),
  maxPages: integer(10_000),
  concurrency: integer(1),
  deadlineMs: [Infinity, (value) => typeof value === "number" && value > 0, "a positive number"],
  onDrift: oneOf("report", "throw", "restart"),
  consistency: oneOf("once", "snapshot"),
  signal: [
    undefined,
    (value) => typeof (value as AbortSignal | null)?.addEventListener === "function",
    "an AbortSignal",
  ],
  onPage: [undefined, (value) => typeof value === "function", "a function"],
} as const satisfies Partial<Record<keyof Settings<unknown>, Rule>>;

function check(name: string, value: unknown, [fallback, isAcceptable, expected]: Rule): unknown {
  if (value === undefined) return fallback;
  if (isAcceptable(value)) return value;
  throw refusal(name, value, expected);
}

/** @throws {InvalidRequestError} whose `.parameter` names the option that is not acceptable */
export function readOptions<T>(options: WalkOptions<T>, defaultKey?: (item: T) => unknown): Settings<T> {
  const { resume, key = defaultKey } = options;
  const entries = Object.entries<Rule>(rules).map(([name, rule]) => [
    name,
    check(name, options[name as keyof typeof rules], rule),
  ]);
  const settings = Object.fromEntries(entries) as Settings<T>;
  if (typeof key !== "function") throw refusal("key", key, "a function, as the items have no id");
  if (settings.consistency === "snapshot") {
    if (resume !== undefined) throw refusal("resume", resume, "absent in a snapshot");
    if (settings.onDrift !== "report") throw refusal("onDrift", settings.onDrift, "report in a snapshot");
  }
  return {
    ...settings,
    resume,
    key(item) {
      const id = key(item);
      if (typeof id === "string") return id;
      throw options.key
        ? refusal("key", id, "a function that returns strings")
        : new ProtocolError("an item has no id");
    },
  };
}

/** @throws {InvalidRequestError} unless `toArray` can take it for its `max` */
export function checkMax(max: number): void {
  check("max", max, limit);
}
