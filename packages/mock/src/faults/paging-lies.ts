import { permutationBelow } from "../data/random.js";
import type { PageEffect } from "./effect.js";
import type { Fault } from "./fault.js";

export const ignorePage: PageEffect<Fault<"ignore-page">> = {
  stage: "page",
  summary: "every page is the first",
  ask: (_, ask) => ({ ...ask, page: undefined }),
};

export const repeatPage: PageEffect<Fault<"repeat-page">> = {
  stage: "page",
  summary: "every page comes twice",
  ask: (_, ask) => ({ ...ask, page: ask.base + Math.floor(((ask.page ?? ask.base) - ask.base) / 2) }),
};

export const wrapPages: PageEffect<Fault<"wrap-pages">> = {
  stage: "page",
  summary: "past the end the list begins anew",
  window: (_, window, ask) => {
    if (ask.page === undefined || ask.total === 0) return window;
    const pages = Math.ceil(ask.total / ask.size);
    return { start: ((ask.page - ask.base) % pages) * ask.size, size: ask.size };
  },
};

export const shuffle: PageEffect<Fault<"shuffle">> = {
  stage: "page",
  summary: "the list is in another order on each request",
  order: (_, total, random) => permutationBelow(total, Math.floor(random() * 0x1_0000_0000)),
};

export const gap: PageEffect<Fault<"gap">> = {
  stage: "page",
  summary: "items are left out between pages, admitted by the offsets or not",
  window: ({ size = 1 }, window, ask) => ({ ...window, start: window.start + skipped(size, ask.page, ask.base) }),
  count: ({ size = 1, isHidden = false }, counters, names, ask) => {
    const moved = isHidden ? skipped(size, ask.page, ask.base) : 0;
    const lower = (name: string): Record<string, unknown> => ({ [name]: Number(counters[name]) - moved });
    return { ...counters, ...lower(names.start), ...lower(names.end) };
  },
};

function skipped(size: number, page: number | undefined, base: number): number {
  return size * Math.max(0, (page ?? base) - base);
}

export const emptyPage: PageEffect<Fault<"empty-page">> = {
  stage: "page",
  summary: "pages in the middle come back empty",
  window: ({ pages = [2] }, window, { page }) =>
    page !== undefined && pages.includes(page) ? { ...window, size: 0 } : window,
};

export const wrongTotal: PageEffect<Fault<"wrong-total">> = {
  stage: "page",
  summary: "a total that is not the number of items",
  count: (fault, counters, names) => ({
    ...counters,
    [names.total]: "total" in fault ? fault.total : Number(counters[names.total]) + (fault.by ?? 10),
  }),
};

export const zeroBasedOffsets: PageEffect<Fault<"zero-based-offsets">> = {
  stage: "page",
  summary: "offsets counted from 0",
  count: (_, counters, { start, end }) => ({
    ...counters,
    [start]: Number(counters[start]) - 1,
    [end]: Number(counters[end]) - 1,
  }),
};

export const counters: PageEffect<Fault<"counters">> = {
  stage: "page",
  summary: "counters set to any value, or left out",
  count: ({ set = {}, drop = [] }, right) =>
    Object.fromEntries(Object.entries({ ...right, ...set }).filter(([name]) => !drop.includes(name))),
};
