import { hash } from "./hash.js";
import type { KeyCount } from "./progress.js";

/** The items of a page, parted by whether the walk met their keys before. */
export interface Sorted<T> extends KeyCount {
  /** Items to give to the reader: no pass met their keys. */
  readonly fresh: readonly T[];
}

/** The keys that a walk met, each with the pass that met it last. */
export interface Seen<T> {
  readonly size: () => number;
  /** Parts the items from index `first` on; those before count as met. */
  readonly sort: (items: readonly T[], first: number) => Sorted<T>;
  /** Begins another pass, to which `unmet` items are new. */
  readonly nextPass: (unmet: readonly T[]) => void;
}

/** `lastHash`: hash of the one key that a resumed walk knows of those before it. */
export function createSeen<T>(key: (item: T) => string, lastHash: string): Seen<T> {
  const passOf = new Map<string, number>();
  let pass = 0;
  let awaited = lastHash;

  function passThatMet(id: string): number | undefined {
    if (awaited === "" || hash(id) !== awaited) return passOf.get(id);
    awaited = "";
    return pass;
  }

  return {
    size: () => passOf.size,
    sort(items, first) {
      const fresh: T[] = [];
      let added = 0;
      let repeated = 0;
      for (const [index, item] of items.entries()) {
        const id = key(item);
        const met = passThatMet(id);
        passOf.set(id, pass);
        if (index < first) continue;
        if (met === pass) repeated++;
        else added++;
        if (met === undefined) fresh.push(item);
      }
      return { fresh, added, repeated };
    },
    nextPass(unmet) {
      for (const item of unmet) passOf.delete(key(item));
      pass++;
    },
  };
}
