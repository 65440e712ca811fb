import type { Position } from "./cursor.js";
import { hash } from "./hash.js";
import type { Taken } from "./iterator.js";
import type { Settings } from "./options.js";
import type { Batch } from "./read-pages.js";
import type { Tally } from "./tally.js";

/** What was taken of one page. */
export interface TakenPage<T> {
  readonly batch: Batch<T>;
  readonly items: readonly T[];
}

/** Hands accepted pages to the reader, and knows where the reader stands. */
export interface Delivery<T> {
  accept(batch: Batch<T>): void;
  /** Whether `limit` allows no more items. */
  isFull(): boolean;
  takeItem(): Taken<T> | undefined;
  /** The current page as far as `limit` allows, be it empty; undefined once it was taken. */
  takePage(): Taken<TakenPage<T>> | undefined;
  /** Behind the last item taken. */
  position(): Position;
}

export function createDelivery<T>({ key, limit }: Settings<T>, tally: Tally, start: Position): Delivery<T> {
  let current: Batch<T> | undefined;
  let isWaiting = false;
  let index = 0;
  let left = limit;
  /** The cursor points to the furthest page: a restarted walk comes by the earlier ones again. */
  let furthest: Batch<T> | undefined;

  function take(batch: Batch<T>, count: number): void {
    index += count;
    left -= count;
    tally.report.items += count;
    tally.ended = batch.ended && index === batch.fresh.length;
    if (!furthest || batch.pageNo >= furthest.pageNo) furthest = batch;
  }

  return {
    accept(batch) {
      current = batch;
      isWaiting = true;
      index = 0;
      if (batch.fresh.length === 0) take(batch, 0);
    },
    isFull: () => left === 0,
    takeItem() {
      if (!current || index >= current.fresh.length || left === 0) return undefined;
      const value = current.fresh[index] as T;
      take(current, 1);
      return { value };
    },
    takePage() {
      if (!current || !isWaiting) return undefined;
      isWaiting = false;
      const items = current.fresh.slice(0, left);
      take(current, items.length);
      return { value: { batch: current, items } };
    },
    position() {
      if (!furthest) return { ...start, items: tally.report.items };
      const { page, fresh, progress, pageNo } = furthest;
      const isWhole = furthest !== current || index === fresh.length;
      const last = isWhole ? page.items.length - 1 : page.items.indexOf(fresh[index - 1] as T);
      return {
        ...progress,
        pageNo: tally.ended ? undefined : pageNo,
        index: last,
        keyHash: last < 0 ? "" : hash(key(page.items[last] as T)),
        items: tally.report.items,
      };
    },
  };
}
