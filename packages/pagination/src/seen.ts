import { hash } from "./hash.js";
import type { KeyCount } from "./progress.js";

/** The items of a page, parted by whether the walk met their keys before. */
export interface Sorted<T> extends KeyCount {
  /** Items to give to the reader: no pass met their keys. */
  readonly fresh: readonly T[];
}

/** The keys that a walk met, in this pass and in earlier ones. */
export interface Seen<T> {
  /** Parts the items from index `first` on; those before count as met. */
  readonly sort: (items: readonly T[], first: number) => Sorted<T>;
  /** Begins another pass, to which `unmet` items are new; tells how many keys were met before it. */
  readonly nextPass: (unmet: readonly T[]) => number;
}

/** `lastHash`: hash of the one key that a resumed walk knows of those before it. */
export function createSeen<T>(key: (item: T) => string, lastHash: string): Seen<T> {
  const earlier = new Set<string>();
  let met = new Set<string>();
  let awaited = lastHash;

  /** Whether this pass had not met the key. */
  function meet(id: string): boolean {
    const { size } = met;
    met.add(id);
    if (awaited === "" || hash(id) !== awaited) return met.size > size;
    awaited = "";
    return false;
  }

  return {
    sort(items, first) {
      const fresh: T[] = [];
      let added = 0;
      let repeated = 0;
      items.forEach((item, index) => {
        const id = key(item);
        const isNew = meet(id);
        if (index < first) return;
        if (isNew) added++;
        else repeated++;
        if (isNew && !earlier.has(id)) fresh.push(item);
      });
      return { fresh, added, repeated };
    },
    nextPass(unmet) {
      for (const id of met) earlier.add(id);
      for (const item of unmet) earlier.delete(key(item));
      met = new Set();
      return earlier.size;
    },
  };
}
