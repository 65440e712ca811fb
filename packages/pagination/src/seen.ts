import { hash } from "./hash.js";
import type { KeyCount } from "./progress.js";

/** The items of a page, parted by whether the walk met their keys before. */
export interface Sorted<T> extends KeyCount {
  /** Items to give to the reader: no pass met their keys. */
  readonly fresh: readonly T[];
}

/** The keys that a walk met, each with the pass that met it last. */
export interface Seen<T> {
  readonly size: number;
  /** Parts the items from index `first` on; those before count as met. */
  sort(items: readonly T[], first: number): Sorted<T>;
  /** Begins another pass, to which `undelivered` items are new. */
  nextPass(undelivered: readonly T[]): void;
}

/** `lastHash`: hash of the one key that a resumed walk knows of those before it. */
export function createSeen<T>(key: (item: T) => string, lastHash: string): Seen<T> {
  const passOf = new Map<string, number>();
  let pass = 0;
  let unmet = lastHash;

  function isUnmet(id: string): boolean {
    if (unmet === "" || hash(id) !== unmet) return false;
    unmet = "";
    return true;
  }

  return {
    get size() {
      return passOf.size;
    },
    sort(items, first) {
      const fresh: T[] = [];
      let added = 0;
      let repeated = 0;
      items.forEach((item, index) => {
        const id = key(item);
        const met = isUnmet(id) ? pass : passOf.get(id);
        passOf.set(id, pass);
        if (index < first) return;
        if (met === pass) {
          repeated++;
          return;
        }
        added++;
        if (met === undefined) fresh.push(item);
      });
      return { fresh, added, repeated };
    },
    nextPass(undelivered) {
      for (const item of undelivered) passOf.delete(key(item));
      pass++;
    },
  };
}
