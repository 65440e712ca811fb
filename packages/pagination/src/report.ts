/**
 * How a walk went. `complete`: the end was reached, nothing drifted, and there were as many distinct keys as the list's
 * last total. `partial`: it ended short, a page failed, or the reader broke off. `drifted`: totals, positions or keys
 * disagreed. `capped`: `limit`, `maxPages` or `max` cut it with more to come. `aborted`: by the signal or the deadline.
 */
export type Verdict = "complete" | "partial" | "drifted" | "capped" | "aborted";

/** What a walk saw. A resumed walk counts the items, duplicates and gaps before it. */
export interface WalkReport {
  /** Calls made; retries inside a call are not counted. */
  readonly requests: number;
  /** Pages read. */
  readonly pages: number;
  /** Distinct items given to the reader. */
  readonly items: number;
  /** Items that came again, and were not given again. */
  readonly duplicates: number;
  /** Positions that may hide an item: windows the server skipped, and places that a shrinking list moved items to. */
  readonly gaps: number;
  /** The list's size as the first page told it; undefined before. */
  readonly firstTotal: number | undefined;
  /** The list's size as the last page told it. */
  readonly lastTotal: number | undefined;
  /** Items per page: as asked for, or as the server gives them. */
  readonly pageSize: number;
  /** Before the end of the walk: what it would be if the reader broke off now. */
  readonly verdict: Verdict;
  /** Resumes behind the last item that was given. */
  readonly cursor: string;
}
