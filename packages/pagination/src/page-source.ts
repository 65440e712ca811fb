/** One page of a list. Positions count from 1; on an empty page they say nothing. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Number of items in the whole list. */
  readonly totalCount: number;
  /** Position of the first item. */
  readonly startOffset: number;
  /** Position of the last item. */
  readonly endOffset: number;
}

/** All that a walk knows of the world: how to get one page. */
export type GetPage<T> = (pageNo: number, signal: AbortSignal) => Promise<Page<T>>;
