import type { Mutant } from "./mutant.js";
import { pages, type Page } from "./page.js";
import { isFiltered, type Sent } from "./wrap.js";

type Counters = Page["paging"];

function counters(
  name: string,
  description: string,
  change: (paging: Counters, page: Page, sent: Sent) => void,
): Mutant {
  const wrap = pages((page, sent) => change(page.paging, page, sent));
  return { name: `paging/${name}`, family: "paging", description, wrap };
}

const sizeOf = ({ query }: Sent): number => Number(query.get("per_page") ?? 25);

/** Counters that the items belie. */
export const pagingCounterMutants: readonly Mutant[] = [
  counters("total-plus-one", "total_count is one too many", (paging) => paging.total_count++),
  counters("total-minus-one", "total_count is one too few", (paging) => paging.total_count--),
  counters(
    "total-of-page",
    "total_count counts the items of the page",
    (paging, { data }) => (paging.total_count = data.length),
  ),
  counters(
    "total-capped",
    "total_count does not count beyond 100",
    (paging) => (paging.total_count = Math.min(100, paging.total_count)),
  ),
  counters(
    "total-in-pages",
    "total_count counts pages",
    (paging, _, sent) => (paging.total_count = Math.ceil(paging.total_count / Math.max(1, sizeOf(sent)))),
  ),
  counters("total-rounded", "total_count is rounded up to full pages", (paging, _, sent) => {
    if (sizeOf(sent) > 0) paging.total_count = Math.ceil(paging.total_count / sizeOf(sent)) * sizeOf(sent);
  }),
  counters(
    "total-late",
    "total_count is one too many on late pages",
    (paging) => (paging.total_count += paging.start_offset > 100 ? 1 : 0),
  ),
  counters(
    "total-sometimes",
    "total_count is one too many in every second answer",
    (paging, _, { number }) => (paging.total_count += number % 2),
  ),
  counters(
    "total-filtered",
    "total_count is one too many under a filter",
    (paging, { data }, sent) => (paging.total_count += isFiltered(sent) && data.length > 0 ? 1 : 0),
  ),
  counters("total-zero", "total_count is 0", (paging) => (paging.total_count = 0)),
  counters("offsets-from-zero", "offsets are counted from 0", (paging, { data }) => {
    if (data.length === 0) return;
    paging.start_offset--;
    paging.end_offset--;
  }),
  counters(
    "end-exclusive",
    "end_offset is the position after the last item",
    (paging, { data }) => (paging.end_offset += data.length > 0 ? 1 : 0),
  ),
  counters(
    "start-exclusive",
    "start_offset is the position before the first item",
    (paging, { data }) => (paging.start_offset -= data.length > 0 ? 1 : 0),
  ),
  counters(
    "end-not-cut",
    "end_offset of the last page is that of a full one",
    (paging, { data }, sent) =>
      (paging.end_offset += data.length > 0 ? Math.max(0, Math.min(100, sizeOf(sent)) - data.length) : 0),
  ),
  counters("offsets-stuck", "offsets are those of the first page on each", (paging, { data }) => {
    paging.end_offset = data.length;
    paging.start_offset = 1;
  }),
  counters("offsets-are-pages", "start_offset is the number of the page", (paging, { data }, { query }) => {
    if (data.length > 0 && Number(query.get("page_no")) > 1) paging.start_offset = Number(query.get("page_no"));
  }),
  counters("offsets-late", "offsets are ten too many on late pages", (paging, { data }) => {
    if (data.length === 0 || paging.start_offset <= 100) return;
    paging.start_offset += 10;
    paging.end_offset += 10;
  }),
  counters(
    "offsets-fraction",
    "end_offset is half a position too far",
    (paging, { data }) => (paging.end_offset += data.length > 0 ? 0.5 : 0),
  ),
  counters(
    "end-is-total",
    "end_offset is the total on every page",
    (paging, { data }) => (paging.end_offset = data.length > 0 ? paging.total_count : 0),
  ),
];
