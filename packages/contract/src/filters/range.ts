import type { Item } from "../collection/page.js";
import type { Parameter } from "../fragment/operations.js";
import type { Filter } from "./filter.js";

const lower = /(^|_)(start|from|since|after|min)(_|$)/;
const upper = /(^|_)(end|to|until|before|max)(_|$)/;

/**
 * A bound of a time. Which member it is compared with and whether it is inclusive is open, so an item surely passes only if
 * all of its times do.
 */
export function rangeFilter(parameter: Parameter, times: readonly string[]): Filter | undefined {
  const isLower = lower.test(parameter.name);
  if (isLower === upper.test(parameter.name)) return undefined;
  const low = (item: Item): number => Math.min(...timesOf(item, times));
  const high = (item: Item): number => Math.max(...timesOf(item, times));
  return {
    parameter,
    kind: isLower ? "from" : "to",
    including: (item) => instant(isLower ? low(item) - 2000 : high(item) + 2000),
    excluding: (item) => instant(isLower ? high(item) + 1000 : low(item) - 1000),
    passes: (item, value) => {
      const bound = Date.parse(value);
      const sides = timesOf(item, times).map((time) => sideOf(time, bound));
      if (sides.length === 0) return undefined;
      const inside = isLower ? 1 : -1;
      if (sides.every((side) => side === inside)) return true;
      return sides.every((side) => side === -inside) ? false : undefined;
    },
  };
}

/** 1 after, -1 before, 0 too close to say: times may be shown with less precision than they have. */
export function sideOf(time: number, bound: number): 1 | -1 | 0 {
  if (Math.abs(time - bound) < precisionOf(time)) return 0;
  return time > bound ? 1 : -1;
}

/** In milliseconds, how exactly a time is known from what is shown. */
export function precisionOf(time: number): number {
  return time % 1000 === 0 ? 1000 : 2;
}

/** The times that members of an item hold. */
export function timesOf(item: Item, names: readonly string[]): number[] {
  return names.map((name) => timeOf(item, name)).filter((time) => !Number.isNaN(time));
}

/** Every comparison asks for the same times again. */
const parsed = new WeakMap<Item, Map<string, number>>();

function timeOf(item: Item, name: string): number {
  let times = parsed.get(item);
  if (!times) parsed.set(item, (times = new Map<string, number>()));
  let time = times.get(name);
  if (time === undefined) times.set(name, (time = Date.parse(String(item[name]))));
  return time;
}

/** A time as RFC 3339 text; undefined for no time, or one that four digits of a year cannot say. */
export function instant(time: number): string | undefined {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9998 ? date.toISOString() : undefined;
}

/** The same instant with another offset from UTC. */
export function withOffset(text: string, minutes: number): string {
  const shifted = new Date(Date.parse(text) + minutes * 60_000).toISOString().replace("Z", "");
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${shifted}${minutes < 0 ? "-" : "+"}${two(hours)}:${two(rest)}`;
}
