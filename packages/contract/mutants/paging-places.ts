import type { Mutant } from "./mutant.js";
import { honest, paged, pages, type Ask, type Page } from "./page.js";
import { first, ordered, pageCount, shifted, windows } from "./paging-wraps.js";
import { answering, asking, isFiltered, refusal, withBody, type Sent, type Wrap } from "./wrap.js";

function paging(name: string, description: string, wrap: Wrap, meetings?: number): Mutant {
  return {
    name: `paging/${name}`,
    family: "paging",
    description,
    wrap,
    ...(meetings === undefined ? {} : { mock: { meetings } }),
  };
}

/** Adds to the total where the request and the page pass the test. */
function totalling(test: (sent: Sent, page: Page) => boolean, by = 1): Wrap {
  return pages((page, sent) => {
    if (test(sent, page)) page.paging.total_count += by;
  });
}

/** Drops page_no where the request passes the test. */
function unpaged(test: (sent: Sent) => boolean): Wrap {
  return answering((sent, serve) => serve(test(sent) ? asking(sent, { page_no: null }) : sent));
}

/** Answers a page past the end of a filtered list otherwise. */
function pastFiltered(change: (sent: Sent) => Sent): Wrap {
  return answering(async (sent, serve) => {
    const response = await serve();
    if (response.status !== 200 || !isFiltered(sent) || Number(sent.query.get("page_no")) < 2) return response;
    const text = await response.text();
    return (JSON.parse(text) as Page).data.length === 0 ? serve(change(sent)) : withBody(response, text);
  });
}

/** The page repeats the last item of the one before, in place of its own first. */
function repeating(test: (ask: Ask) => boolean): Wrap {
  return windows((window, ask, all) => {
    const [before] = all.slice(window.before - 1, window.before);
    const repeats = test(ask) && before !== undefined && window.before > 0 && window.data.length > 1;
    return repeats ? { ...window, data: [before, ...window.data.slice(1)] } : window;
  });
}

const isLast = ({ page, size }: Ask, total: number): boolean => page > 1 && page === pageCount(total, size);
const has =
  (...names: readonly string[]) =>
  ({ query }: Sent): boolean =>
    names.every((name) => query.has(name));

/** Deviations of some requests alone: of one parameter, one size, one page, the far end of a long list. */
export const pagingPlaceMutants: readonly Mutant[] = [
  ...["status", "search", "start_time", "end_time"].map((name) =>
    paging(
      `total-${name}`,
      `total_count is one too many where ${name} is given`,
      totalling((sent, { data }) => has(name)(sent) && data.length > 0),
    ),
  ),
  paging(
    "total-inactive-less",
    "total_count is one too few under INACTIVE",
    totalling(({ query }) => query.get("status") === "INACTIVE", -1),
  ),
  paging("total-two-filters", "total_count is one too many under two filters", totalling(has("search", "status"))),
  paging(
    "total-nothing-found",
    "a filter that finds nothing counts one",
    totalling((sent, { data }) => isFiltered(sent) && data.length === 0),
  ),
  paging(
    "total-past-end",
    "total_count is one too many past the end",
    totalling((sent, { data }) => !isFiltered(sent) && data.length === 0),
  ),
  paging(
    "total-default-size",
    "total_count is one too many where per_page is not given",
    totalling(({ query }) => !query.has("per_page")),
  ),
  paging(
    "total-second-filtered",
    "total_count is one too many on the second page of a filtered list",
    totalling((sent, { data }) => isFiltered(sent) && sent.query.get("page_no") === "2" && data.length > 0),
  ),
  paging(
    "total-rarely",
    "total_count is one too many in every seventeenth answer",
    totalling(({ number }) => number % 17 === 0),
  ),
  paging(
    "total-of-3000-late",
    "total_count is one too many on the last pages of 3,000 items",
    totalling((_, { paging: { start_offset: start } }) => start > 2900),
    3000,
  ),
  paging(
    "last-short",
    "the last page lacks its last item",
    windows((window, ask, all) => (isLast(ask, all.length) ? { ...window, data: window.data.slice(0, -1) } : window)),
  ),
  paging(
    "last-long",
    "the last page holds the first item of the list too",
    windows((window, ask, all) =>
      isLast(ask, all.length) ? { ...window, data: [...window.data, ...all.slice(0, 1)] } : window,
    ),
  ),
  paging(
    "remainder-lost",
    "items that do not fill a page are on none",
    paged((all, ask) => {
      const full = Math.floor(all.length / ask.size) * ask.size;
      return { ...honest(ask.size < all.length ? all.slice(0, full) : all, ask), total: all.length };
    }),
  ),
  ...[2, 3, 4, 6].map((number) =>
    paging(
      `offset-page-${number}`,
      `offsets of page ${number} are one too many`,
      pages(({ data, paging: counters }, { query }) => {
        if (query.get("page_no") !== String(number) || data.length === 0) return;
        counters.start_offset++;
        counters.end_offset++;
      }),
    ),
  ),
  ...[10, 20, 25, 50].map((size) =>
    paging(
      `repeat-size-${size}`,
      `the second page of ${size} items repeats one of the first`,
      repeating((ask) => ask.page === 2 && ask.size === size),
    ),
  ),
  ...[5, 10, 20, 50].map((size) =>
    paging(
      `size-${size}-as-25`,
      `pages of ${size} items have 25`,
      answering((sent, serve) =>
        serve(sent.query.get("per_page") === String(size) ? asking(sent, { per_page: 25 }) : sent),
      ),
    ),
  ),
  paging(
    "wrap-far",
    "far past the end the list begins anew",
    paged((all, ask) => honest(all, ask.page > 100 && first(ask) >= all.length ? { ...ask, page: 1 } : ask)),
  ),
  paging(
    "wrap-next",
    "the page after the last is the first",
    paged((all, ask) => honest(all, ask.page === pageCount(all.length, ask.size) + 1 ? { ...ask, page: 1 } : ask)),
  ),
  paging(
    "filtered-past-end-first",
    "past the end of a filtered list comes its first page",
    pastFiltered((sent) => asking(sent, { page_no: 1 })),
  ),
  paging(
    "filtered-past-end-unfiltered",
    "past the end of a filtered list come items of the whole list",
    pastFiltered((sent) => asking(sent, { status: null, search: null, start_time: null, end_time: null })),
  ),
  paging("unpaged-status", "page_no is ignored where status is given", unpaged(has("status"))),
  paging("unpaged-search", "page_no is ignored where search is given", unpaged(has("search"))),
  paging("unpaged-start", "page_no is ignored where start_time is given", unpaged(has("start_time"))),
  paging(
    "unpaged-default-size",
    "page_no is ignored where per_page is not given",
    unpaged(({ query }) => !query.has("per_page")),
  ),
  paging(
    "order-boundary",
    "every second request exchanges the items on both sides of a page's end",
    ordered((all, { sent }) => (sent.number % 2 === 0 ? exchanged(all, 24, 25) : all)),
  ),
  paging(
    "order-end",
    "every second request exchanges the last two items",
    ordered((all, { sent }) => (sent.number % 2 === 0 ? exchanged(all, 135, 136) : all)),
  ),
  paging(
    "order-filtered",
    "under a filter every second request reverses the order",
    ordered((all, { sent }) => (isFiltered(sent) && sent.number % 2 === 0 ? all.reverse() : all)),
  ),
  paging(
    "hidden-small",
    "an item is on no page of less than twenty",
    paged((all, ask) => ({
      ...honest(ask.size < 20 ? all.filter((_, index) => index !== 100) : all, ask),
      total: all.length,
    })),
  ),
  paging(
    "gap-of-3000-late",
    "far back in 3,000 items one is missing between pages",
    shifted((ask) => first(ask) + (first(ask) >= 2500 ? 1 : 0), first),
    3000,
  ),
  paging(
    "deep-refused",
    "items beyond the thousandth are refused",
    answering((sent, serve) => {
      const [page, size] = [Number(sent.query.get("page_no") ?? 1), Number(sent.query.get("per_page") ?? 25)];
      return page < 30 && (page - 1) * size >= 1000 ? refusal(400, "too deep") : serve();
    }),
    1200,
  ),
];

function exchanged<T>(all: T[], one: number, other: number): T[] {
  return all.map((item, index) => (index === one ? (all[other] ?? item) : index === other ? (all[one] ?? item) : item));
}
