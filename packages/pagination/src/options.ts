import { InvalidRequestError, ProtocolError } from "@rtk-meetings/client";
import type { WalkReport } from "./report.js";

/** How to walk a list. */
export interface WalkOptions<T> {
  /** Items asked for per page; the server may give fewer. @default 100 */
  pageSize?: number | undefined;
  /** Number of the page to begin with; 0 for a server that counts pages from 0. @default 1 */
  firstPage?: number | undefined;
  /** Items to read at most; nothing is requested beyond them. */
  limit?: number | undefined;
  /** Pages to read at most; in a snapshot, in each of its passes. @default 10_000 */
  maxPages?: number | undefined;
  /** Pages that may be requested ahead of the one being read; at 1 there is no reading ahead. @default 1 */
  concurrency?: number | undefined;
  /** Ends the walk at once; reading rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /** Longest duration of the whole walk, from its first request on; then reading rejects with a TimeoutError. */
  deadlineMs?: number | undefined;
  /** The cursor of an earlier walk over the same list and query: go on behind what that one read. */
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
  /** Told how far the walk is, each time a page has been read and its items have been taken. */
  onPage?: ((progress: WalkReport) => void) | undefined;
}

/** Options with their defaults. */
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

/** @throws {InvalidRequestError} whose `.parameter` names the option that is not acceptable */
export function readOptions<T>(options: WalkOptions<T>, defaultKey?: (item: T) => unknown): Settings<T> {
  const {
    pageSize = 100,
    firstPage = 1,
    limit = Infinity,
    maxPages = 10_000,
    concurrency = 1,
    signal,
    deadlineMs = Infinity,
    resume,
    onDrift = "report",
    consistency = "once",
    key = defaultKey,
    onPage,
  } = options;
  checkCount("pageSize", pageSize);
  checkCount("firstPage", firstPage, 0);
  if (limit !== Infinity) checkCount("limit", limit);
  checkCount("maxPages", maxPages);
  checkCount("concurrency", concurrency);
  check("signal", signal, !signal || typeof signal.addEventListener === "function", "an AbortSignal");
  check("deadlineMs", deadlineMs, typeof deadlineMs === "number" && deadlineMs > 0, "a positive number");
  check("onDrift", onDrift, ["report", "throw", "restart"].includes(onDrift), "report, throw or restart");
  check("consistency", consistency, ["once", "snapshot"].includes(consistency), "once or snapshot");
  check("onPage", onPage, !onPage || typeof onPage === "function", "a function");
  if (consistency === "snapshot") {
    check("resume", resume, resume === undefined, "absent in a snapshot");
    check("onDrift", onDrift, onDrift === "report", "report in a snapshot");
  }
  if (typeof key !== "function") throw refusal("key", key, "a function: items of this list have no id");

  return {
    ...{ pageSize, firstPage, limit, maxPages, concurrency, signal, deadlineMs, resume, onDrift, consistency, onPage },
    key(item) {
      const id = key(item);
      if (typeof id === "string") return id;
      throw options.key
        ? refusal("key", id, "a function that returns a string")
        : new ProtocolError("an item has no id");
    },
  };
}

/** @throws {InvalidRequestError} unless the option is an integer of at least `least` */
export function checkCount(name: string, value: number, least = 1): void {
  check(name, value, Number.isSafeInteger(value) && value >= least, `an integer of at least ${least}`);
}

function check(name: string, value: unknown, isAcceptable: boolean, expected: string): void {
  if (!isAcceptable) throw refusal(name, value, expected);
}

function refusal(parameter: string, value: unknown, expected: string): InvalidRequestError {
  const received = Object(value) === value ? typeof value : String(value);
  return new InvalidRequestError(`${parameter} must be ${expected}, not ${received}`, { parameter });
}
