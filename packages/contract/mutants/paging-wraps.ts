import { honest, paged, type Ask, type Item, type Window } from "./page.js";
import type { Wrap } from "./wrap.js";

/** Serves another window than the one asked for. */
export function shifted(before: (ask: Ask, total: number) => number, told?: (ask: Ask) => number): Wrap {
  return paged((all, ask) => {
    const at = before(ask, all.length);
    const data = all.slice(at, at + ask.size);
    if (!told || data.length === 0) return { data, before: at };
    return { data, before: at, start: told(ask) + 1, end: told(ask) + data.length };
  });
}

/** Serves the right windows of a list in another order. */
export function ordered(order: (all: Item[], ask: Ask) => Item[]): Wrap {
  return paged((all, ask) => honest(order(all, ask), ask));
}

/** Changes the right window. */
export function windows(change: (window: Window, ask: Ask, all: readonly Item[]) => Window): Wrap {
  return paged((all, ask) => change(honest(all, ask), ask, all));
}

export const first = ({ page, size }: Ask): number => (page - 1) * size;
export const pageCount = (total: number, size: number): number => Math.max(1, Math.ceil(total / size));

/** What lies beyond the last page. */
export function pastEnd(cut: (all: readonly Item[], ask: Ask) => Window): Wrap {
  return paged((all, ask) => (ask.page > pageCount(all.length, ask.size) ? cut(all, ask) : honest(all, ask)));
}
