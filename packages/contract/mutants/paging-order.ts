import type { Mutant } from "./mutant.js";
import { honest, paged } from "./page.js";
import { ordered, shifted, windows } from "./paging-wraps.js";
import { answering, asking, isFiltered, sending, type Wrap } from "./wrap.js";

function paging(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `paging/${name}`, family: "paging", description, wrap };
}

/** Pages of another size than asked for, or of a list that is not the same each time. */
export const pagingOrderMutants: readonly Mutant[] = [
  paging(
    "size-ignored",
    "per_page is ignored",
    sending(({ query }) => query.delete("per_page")),
  ),
  paging(
    "size-plus-one",
    "a page holds one item more than asked for",
    windows(({ before }, { size }, all) => ({ before, data: all.slice(before, before + size + 1) })),
  ),
  paging(
    "size-minus-one",
    "a page holds one item less than asked for",
    paged((all, ask) => honest(all, { ...ask, size: Math.max(1, ask.size - 1) })),
  ),
  paging(
    "size-at-least-five",
    "a page holds at least five items",
    sending(
      ({ query }) =>
        Number(query.get("per_page") ?? 25) < 5 && Number(query.get("per_page")) > 0 && query.set("per_page", "5"),
    ),
  ),
  {
    ...paging(
      "cap-skips",
      "above the largest page size, pages are as far apart as asked for",
      shifted(
        ({ page, size, sent }) => (page - 1) * Math.max(size, Math.min(1000, Number(sent.query.get("per_page")))),
      ),
    ),
    mock: { meetings: 310 },
  },
  paging(
    "order-random",
    "every request gets another order",
    ordered((all, { sent }) =>
      all
        .map((item, index) => ({ item, rank: (index * 7919 + sent.number * 104_729) % 1009 }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ item }) => item),
    ),
  ),
  paging(
    "order-flips",
    "every second request gets the reverse order",
    ordered((all, { sent }) => (sent.number % 2 === 0 ? all.reverse() : all)),
  ),
  paging(
    "order-by-size",
    "pages of 50 and more are in the reverse order",
    ordered((all, { size }) => (size >= 50 ? all.reverse() : all)),
  ),
  paging(
    "neighbours-flip",
    "two neighbours in the middle change places with every request",
    ordered((all, { sent }) => {
      const [one, other] = [all[60], all[61]];
      if (sent.number % 2 === 0 && one && other) all.splice(60, 2, other, one);
      return all;
    }),
  ),
  paging(
    "small-pages-differ",
    "pages of one item come from another list",
    ordered((all, { size }) => (size === 1 ? all.slice(1).concat(all.slice(0, 1)) : all)),
  ),
  paging(
    "filtered-pages",
    "page_no is ignored under a filter",
    answering((sent, serve) => serve(isFiltered(sent) ? asking(sent, { page_no: null }) : sent)),
  ),
];
