import { fraction, hash } from "./random.js";

const minute = 60_000;
const newest = Date.UTC(2026, 9, 1, 9);
/** Positions up to here stand about three hours apart, later ones about a minute: the last item dates from 2004. */
const dense = 10_000;
const wideStep = 177 * minute;
const closeStep = minute;

/** Most items that a list may have. */
export const mostItems = 10_000_000;

/** When the items were made, newest first: a function of the position, no two neighbours out of order. */
export interface Calendar {
  /** Milliseconds since 1970 for a position; pairs of positions now and then share one. */
  createdAt(position: number): number;
  /** Whether a position shares its time with its partner (`position ^ 1`). */
  isTied(position: number): boolean;
  /** Number of positions, of the first `count`, that are newer than (or, if `inclusive`, as new as) a time. */
  countSince(time: number, inclusive: boolean, count: number): number;
}

export function calendar(seed: number): Calendar {
  const isTied = (position: number): boolean => hash(seed, position >>> 1, 0x71ed) % 16 === 0;
  const createdAt = (position: number): number => {
    const slot = isTied(position) ? position - (position & 1) : position;
    const step = slot < dense ? wideStep : closeStep;
    const age = Math.min(slot, dense) * wideStep + Math.max(0, slot - dense) * closeStep;
    return newest - age - Math.floor(fraction(hash(seed, slot, 0xda7e)) * step);
  };
  const countSince = (time: number, inclusive: boolean, count: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const at = createdAt(middle);
      if (at > time || (inclusive && at === time)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { createdAt, isTied, countSince };
}
