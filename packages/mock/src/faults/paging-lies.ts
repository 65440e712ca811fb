import { anything, isRecord, listOf, oneOf, text, wholeNumber } from "../check.js";
import { permutationBelow } from "../data/random.js";
import type { Counters, CounterNames, Effect } from "./effect.js";

const largest = 2 ** 31;

export const ignorePage: Effect<"ignore-page"> = {
  stage: "page",
  summary: "every page is the first",
  options: {},
  ask: (_, ask) => ({ ...ask, page: undefined }),
};

export const repeatPage: Effect<"repeat-page"> = {
  stage: "page",
  summary: "every page comes twice",
  options: {},
  ask: (_, ask) => ({ ...ask, page: ask.base + Math.floor(((ask.page ?? ask.base) - ask.base) / 2) }),
};

export const wrapPages: Effect<"wrap-pages"> = {
  stage: "page",
  summary: "past the end the list begins anew",
  options: {},
  ask: (_, ask) => {
    const pages = Math.max(1, Math.ceil(ask.total / ask.size));
    return { ...ask, page: ask.base + (((ask.page ?? ask.base) - ask.base) % pages) };
  },
};

export const shuffle: Effect<"shuffle"> = {
  stage: "page",
  summary: "the list is in another order on each request",
  options: {},
  order: (_, total, random) => permutationBelow(total, random),
};

export const gap: Effect<"gap"> = {
  stage: "page",
  summary: "items are left out between pages; the offsets admit it, or hide it",
  options: { size: wholeNumber(1, largest), isHidden: oneOf(true, false) },
  window: ({ size = 1 }, window, { page, base }) => ({ ...window, start: window.start + skipped(size, page, base) }),
  count: ({ size = 1, isHidden = false }, counters, names, { page, base }) =>
    isHidden ? moveOffsets(counters, names, -skipped(size, page, base)) : counters,
};

function skipped(size: number, page: number | undefined, base: number): number {
  return size * Math.max(0, (page ?? base) - base);
}

export const emptyPage: Effect<"empty-page"> = {
  stage: "page",
  summary: "pages in the middle come back empty",
  options: { pages: listOf(wholeNumber(0)) },
  window: ({ pages = [2] }, window, { page, base }) => (pages.includes(page ?? base) ? { ...window, size: 0 } : window),
};

export const wrongTotal: Effect<"wrong-total"> = {
  stage: "page",
  summary: "a total that is not the number of items",
  options: { by: wholeNumber(-largest, largest), total: anything },
  count: ({ by = 10, total }, counters, names) => ({
    ...counters,
    [names.total]: total === undefined ? Number(counters[names.total]) + by : total,
  }),
};

export const zeroBasedOffsets: Effect<"zero-based-offsets"> = {
  stage: "page",
  summary: "offsets counted from 0",
  options: {},
  count: (_, counters, names) => moveOffsets(counters, names, -1),
};

export const counters: Effect<"counters"> = {
  stage: "page",
  summary: "counters set to any value, or left out",
  options: {
    set: { test: isRecord, expected: "an object of counters" },
    drop: listOf(text(/^/, "the name of a counter")),
  },
  count: ({ set = {}, drop = [] }, right) =>
    Object.fromEntries(Object.entries({ ...right, ...set }).filter(([name]) => !drop.includes(name))),
};

function moveOffsets(counters: Counters, { start, end }: CounterNames, by: number): Counters {
  return { ...counters, [start]: Number(counters[start]) + by, [end]: Number(counters[end]) + by };
}
