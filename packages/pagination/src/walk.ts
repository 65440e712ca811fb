import type { WalkReport } from "./report.js";

/** One page of a walk. */
export interface WalkPage<T> {
  /** Its items, without those that came before. */
  readonly items: readonly T[];
  readonly pageNo: number;
  /** Position of the page's first item in the list, as the server counts. */
  readonly startOffset: number;
  /** Position of the page's last item. */
  readonly endOffset: number;
  readonly totalCount: number;
  /** Resumes behind this page. */
  readonly cursor: string;
}

/**
 * A list, read page by page as its reader asks for more. A walk is read once: a second reading throws an
 * InvalidRequestError. Every error that ends a walk has a `cursor`, which resumes behind the last item given.
 */
export interface Walk<T> extends AsyncIterable<T> {
  /** The same walk by pages; those without new items are among them. */
  pages(): AsyncIterable<WalkPage<T>>;
  /**
   * All items.
   *
   * @param options.max default 10_000
   * @throws {MeetingsError} if there are more than `max`; its cursor resumes behind these
   */
  toArray(options?: { readonly max?: number | undefined }): Promise<T[]>;
  /** The first item, for one request; undefined if the first page has none. */
  first(): Promise<T | undefined>;
  /** Number of items in the list, as its first page tells it, for one request. */
  count(): Promise<number>;
  /** A stream of the items that is never ahead of its reader; `cancel` aborts at once. */
  toReadableStream(): ReadableStream<T>;
  /** What the walk saw until now. */
  readonly report: WalkReport;
}
