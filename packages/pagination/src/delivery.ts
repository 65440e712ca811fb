import type { Position } from "./cursor.js";
import { hash } from "./hash.js";
import type { Settings } from "./options.js";
import type { Batch } from "./read-pages.js";
import type { Tally } from "./tally.js";
import type { WalkPage } from "./walk.js";

/** Hands accepted pages to the reader, and knows where the reader stands. */
export interface Delivery<T> {
  readonly accept: (batch: Batch<T>) => void;
  /** Whether `limit` allows no more items. */
  readonly isFull: () => boolean;
  readonly takeItem: () => IteratorYieldResult<T> | undefined;
  /** The accepted page as far as `limit` allows, be it empty; undefined once it was taken. */
  readonly takePage: () => IteratorYieldResult<WalkPage<T>> | undefined;
  /** Behind the last item taken; undefined before the first. */
  readonly position: () => Position | undefined;
}

export function createDelivery<T>({ key, limit }: Settings<T>, tally: Tally): Delivery<T> {
  const { report } = tally;
  let current: Batch<T> | undefined;
  let isOpen = false;
  let index = 0;
  let left = limit;
  /** The cursor points to the furthest page: a restarted walk comes by the earlier ones again. */
  let furthest: Batch<T> | undefined;

  function take(batch: Batch<T>, count: number): void {
    index += count;
    left -= count;
    report.items += count;
    tally.ended = batch.ended && index === batch.fresh.length;
    if (!furthest || batch.pageNo >= furthest.pageNo) furthest = batch;
  }

  return {
    accept(batch) {
      current = batch;
      isOpen = true;
      index = 0;
      if (batch.fresh.length === 0) take(batch, 0);
    },
    isFull: () => left === 0,
    takeItem() {
      if (!current || index === current.fresh.length || left === 0) return undefined;
      const value = current.fresh[index] as T;
      take(current, 1);
      return { done: false, value };
    },
    takePage() {
      if (!current || !isOpen) return undefined;
      isOpen = false;
      const { pageNo, page, fresh } = current;
      const items = fresh.slice(0, left);
      take(current, items.length);
      return { done: false, value: { ...page, items, pageNo, cursor: report.cursor } };
    },
    position() {
      if (!furthest) return undefined;
      const { page, fresh, pageNo } = furthest;
      const isWhole = furthest !== current || index === fresh.length;
      const last = isWhole ? page.items.length - 1 : page.items.indexOf(fresh[index - 1] as T);
      return {
        ...tally.progress,
        items: report.items,
        pageNo: tally.ended ? undefined : pageNo,
        index: last,
        rest: page.items.length - last - 1,
        keyHash: last < 0 ? "" : hash(key(page.items[last] as T)),
      };
    },
  };
}
