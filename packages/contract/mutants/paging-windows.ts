import type { Mutant } from "./mutant.js";
import { honest, paged } from "./page.js";
import { first, pageCount, pastEnd, shifted, windows } from "./paging-wraps.js";
import { answering, refusal, sending, type Wrap } from "./wrap.js";

function paging(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `paging/${name}`, family: "paging", description, wrap };
}

function exchanged(page: number): number {
  return page === 2 ? 3 : page === 3 ? 2 : page;
}

/** Pages that are not disjoint neighbours, or not those that were asked for. */
export const pagingWindowMutants: readonly Mutant[] = [
  paging(
    "ignored",
    "page_no is ignored",
    sending(({ query }) => query.delete("page_no")),
  ),
  paging(
    "ignored-small",
    "page_no is ignored on pages of up to ten",
    sending(({ query }) => Number(query.get("per_page") ?? 25) <= 10 && query.delete("page_no")),
  ),
  {
    ...paging(
      "from-zero",
      "pages are counted from 0",
      sending(() => undefined),
    ),
    mock: { pageBase: 0 },
  },
  {
    ...paging(
      "repeat-last",
      "past the end comes the last page again",
      sending(() => undefined),
    ),
    mock: { pastEnd: "repeat-last" },
  },
  paging(
    "wrap",
    "past the end the list begins anew",
    pastEnd((all, ask) => honest(all, { ...ask, page: ((ask.page - 1) % pageCount(all.length, ask.size)) + 1 })),
  ),
  paging(
    "past-end-item",
    "past the end comes the last item",
    pastEnd((all) => ({ data: all.slice(-1), before: Math.max(0, all.length - 1) })),
  ),
  paging(
    "past-end-500",
    "past the end the service breaks",
    answering(async (sent, serve) => {
      const response = await serve();
      const page = Number(sent.query.get("page_no") ?? 1);
      const body = response.status === 200 ? ((await response.clone().json()) as { data: unknown[] }) : undefined;
      return page > 1 && body?.data.length === 0 ? refusal(500, "Internal server error") : response;
    }),
  ),
  paging(
    "page-32-bit",
    "a page_no beyond 32 bits is the first page",
    sending(({ query }) => Number(query.get("page_no")) >= 2 ** 31 && query.set("page_no", "1")),
  ),
  paging(
    "page-cap",
    "pages beyond the third are the third",
    shifted(({ page, size }) => (Math.min(page, 3) - 1) * size),
  ),
  paging(
    "default-second",
    "without page_no comes the second page",
    sending((sent) => !sent.query.has("page_no") && sent.query.set("page_no", "2")),
  ),
  paging(
    "default-last",
    "without page_no come the last items",
    paged((all, ask) =>
      ask.sent.query.has("page_no")
        ? honest(all, ask)
        : { data: all.slice(-ask.size), before: Math.max(0, all.length - ask.size) },
    ),
  ),
  paging(
    "overlap",
    "each page repeats the last item of the one before",
    shifted((ask) => first(ask) - (ask.page > 1 ? 1 : 0)),
  ),
  paging(
    "overlap-hidden",
    "each page repeats the last item of the one before, and the offsets deny it",
    shifted((ask) => first(ask) - (ask.page > 1 ? 1 : 0), first),
  ),
  paging(
    "overlap-late",
    "the fourth page repeats the last item of the third",
    shifted((ask) => first(ask) - (ask.page === 4 ? 1 : 0), first),
  ),
  paging(
    "gap",
    "an item is missing between pages",
    shifted((ask) => first(ask) + ask.page - 1),
  ),
  paging(
    "gap-hidden",
    "an item is missing between pages, and the offsets deny it",
    shifted((ask) => first(ask) + ask.page - 1, first),
  ),
  paging(
    "gap-late",
    "an item is missing before the fifth page",
    shifted((ask) => first(ask) + (ask.page >= 5 ? 1 : 0), first),
  ),
  paging(
    "exchanged",
    "the second and the third page are exchanged",
    shifted(({ page, size }, total) => ((page * size < total && page > 1 ? exchanged(page) : page) - 1) * size, first),
  ),
  paging(
    "last-item-lost",
    "the last item is on no page",
    paged((all, ask) => ({ ...honest(all.slice(0, -1), ask), total: all.length })),
  ),
  paging(
    "last-page-empty",
    "the last page is empty where it would not be full",
    windows((window, { size }) => (window.data.length < size && window.before > 0 ? { ...window, data: [] } : window)),
  ),
  paging(
    "middle-page-empty",
    "the third page is empty",
    windows((window, { page }) => (page === 3 ? { ...window, data: [] } : window)),
  ),
  paging(
    "short-page",
    "the second page lacks its last item",
    windows((window, { page }) => (page === 2 ? { ...window, data: window.data.slice(0, -1) } : window)),
  ),
  paging(
    "short-sometimes",
    "every second request lacks its last item",
    windows((window, { sent }) =>
      sent.number % 2 === 0
        ? { ...window, data: window.data.slice(0, -1), end: window.before + window.data.length }
        : window,
    ),
  ),
  paging(
    "twice-in-page",
    "the first item of each page stands there twice",
    windows((window) => ({
      ...window,
      data: window.data.map((item, index) => (index === 1 ? (window.data[0] ?? item) : item)),
    })),
  ),
  paging(
    "replaced-once",
    "one item of the last page stands on the first one too",
    windows((window, { page }, all) =>
      page === 1
        ? window
        : { ...window, data: window.data.map((item) => (item === all.at(-1) ? (all[0] ?? item) : item)) },
    ),
  ),
];
