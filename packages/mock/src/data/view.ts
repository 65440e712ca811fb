import { lowerBound, type Selection } from "./selection.js";
import type { StoredItem } from "./stored-item.js";

/** What a request reads: generated positions without the removed ones, merged with the stored items, newest first. */
export interface View {
  readonly count: number;
  /** The k-th item, counted from 0: a generated position or a stored item. */
  at(k: number): number | StoredItem;
}

/**
 * `removed` are members of `base`, ascending; `stored` are in order, and `anchorOf` says how many generated positions
 * precede one. Nothing is copied: an access costs a few binary searches, however long the list is.
 */
export function mergedView(
  base: Selection,
  removed: readonly number[],
  stored: readonly StoredItem[],
  anchorOf: (item: StoredItem) => number,
): View {
  const live = base.count - removed.length;

  /** The k-th live generated position. */
  const liveAt = (k: number): number => {
    const gone = lowerBound(removed.length, (index) => base.rank(removed[index] as number) - index > k);
    return base.select(k + gone);
  };
  const liveBefore = (position: number): number =>
    base.rank(position) - lowerBound(removed.length, (index) => (removed[index] as number) >= position);
  /** Where the stored item stands in the merged list. */
  const placeOf = (index: number): number => index + liveBefore(anchorOf(stored[index] as StoredItem));

  return {
    count: live + stored.length,
    at: (k) => {
      if (stored.length === 0) return removed.length === 0 ? base.select(k) : liveAt(k);
      const next = lowerBound(stored.length, (index) => placeOf(index) >= k);
      const item = stored[next];
      return item && placeOf(next) === k ? item : liveAt(k - next);
    },
  };
}
