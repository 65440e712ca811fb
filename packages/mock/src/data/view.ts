import { lowerBound, type Selection } from "./selection.js";
import type { StoredItem } from "./stored-item.js";

/** What a request reads: generated positions without the removed ones, merged with the stored items, newest first. */
export interface View {
  readonly count: number;
  /** Items `from` to `to`, without `to`; each a generated position or a stored item. */
  slice(from: number, to: number): (number | StoredItem)[];
}

/**
 * `removed` are members of `base`, ascending; each stored item knows its `anchor`. Nothing is copied: finding a page
 * costs a few binary searches, however long the list is.
 */
export function mergedView(base: Selection, removed: readonly number[], oldestFirst: readonly StoredItem[]): View {
  const storedCount = oldestFirst.length;
  const count = base.count - removed.length + storedCount;
  /** Stored items, newest first. */
  const storedAt = (index: number): StoredItem => oldestFirst[storedCount - 1 - index] as StoredItem;
  const removedBefore = (position: number): number =>
    lowerBound(removed.length, (index) => (removed[index] as number) >= position);
  /** Whether the removed item at `index` stands behind the k-th generated item that is not removed. */
  const isBehind = (index: number, k: number): boolean => base.rank(removed[index] as number) - index > k;
  /** Where a stored item stands in the merged list. */
  const placeOf = (index: number): number => {
    const { anchor } = storedAt(index);
    return index + base.rank(anchor) - removedBefore(anchor);
  };

  return {
    count,
    slice: (from, to) => {
      const entries: (number | StoredItem)[] = [];
      let next = lowerBound(storedCount, (index) => placeOf(index) >= from);
      let place = next < storedCount ? placeOf(next) : Infinity;
      let gone = lowerBound(removed.length, (index) => isBehind(index, from - next));
      for (let k = from; k < Math.min(to, count); k++) {
        if (k < place) {
          while (gone < removed.length && !isBehind(gone, k - next)) gone++;
          entries.push(base.select(k - next + gone));
          continue;
        }
        entries.push(storedAt(next++));
        place = next < storedCount ? placeOf(next) : Infinity;
      }
      return entries;
    },
  };
}
