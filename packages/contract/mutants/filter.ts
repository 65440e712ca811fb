import {
  afterPaging,
  changing,
  day,
  decodedTwice,
  impossible,
  isId,
  isTime,
  isValidStatus,
  moved,
  oneWrong,
  renamed,
  selecting,
  unfilteredTotal,
} from "./filter-wraps.js";
import type { Mutant } from "./mutant.js";
import { honest, paged, type Window } from "./page.js";
import { asking, refusal, sending, type Wrap } from "./wrap.js";

function filter(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `filter/${name}`, family: "filter", description, wrap };
}

const empty: Window = { data: [], before: 0 };

/** One filter at a time that finds too much, too little or the wrong items. */
export const filterMutants: readonly Mutant[] = [
  filter(
    "status-ignored",
    "status filters nothing",
    changing("status", (value) => (isValidStatus(value) ? null : undefined)),
  ),
  filter(
    "inactive-ignored",
    "status=INACTIVE filters nothing",
    changing("status", (value) => (value === "INACTIVE" ? null : undefined)),
  ),
  filter(
    "status-inverted",
    "status finds the others",
    changing("status", (value) => ({ ACTIVE: "INACTIVE", INACTIVE: "ACTIVE" })[value]),
  ),
  filter(
    "status-absent",
    "status=ACTIVE finds items without a status too",
    selecting(["status"], (item, { query }) => {
      const status = query.get("status");
      return (
        status === null ||
        status === "" ||
        item["status"] === status ||
        (status === "ACTIVE" && item["status"] === undefined)
      );
    }),
  ),
  filter("status-one-wrong", "one item that is not INACTIVE is found as such", oneWrong("INACTIVE")),
  filter(
    "status-one-lost",
    "one ACTIVE item is not found as such",
    paged((all, ask) =>
      honest(ask.sent.query.get("status") === "ACTIVE" ? all.filter((_, index) => index !== 40) : all, ask),
    ),
  ),
  filter(
    "status-first-page",
    "status holds for the first page alone",
    changing("status", (value, { query }) =>
      isValidStatus(value) && Number(query.get("page_no")) > 1 ? null : undefined,
    ),
  ),
  filter(
    "status-small-pages",
    "status holds for pages of more than ten alone",
    changing("status", (value, { query }) =>
      isValidStatus(value) && Number(query.get("per_page") ?? 25) <= 10 ? null : undefined,
    ),
  ),
  filter("status-after-paging", "status is applied to a page that was cut without it", afterPaging()),
  filter("status-total", "under a status, total_count counts everything", unfilteredTotal("status")),
  filter("search-total", "under a search, total_count counts everything", unfilteredTotal("search")),
  filter("range-total", "under a start_time, total_count counts everything", unfilteredTotal("start_time")),
  filter(
    "start-ignored",
    "start_time filters nothing",
    changing("start_time", (value) => (isTime(value) ? null : undefined)),
  ),
  filter(
    "end-ignored",
    "end_time filters nothing",
    changing("end_time", (value) => (isTime(value) ? null : undefined)),
  ),
  filter(
    "start-a-day-late",
    "start_time is taken as a day later",
    changing("start_time", (value) => moved(value, (ms) => ms + day)),
  ),
  filter(
    "start-by-day",
    "start_time counts from the beginning of its day",
    changing("start_time", (value) => moved(value, (ms) => ms - (ms % day))),
  ),
  filter(
    "end-by-day",
    "end_time counts from the beginning of its day",
    changing("end_time", (value) => moved(value, (ms) => ms - (ms % day))),
  ),
  filter(
    "end-by-month",
    "end_time counts to the end of its month",
    changing("end_time", (value) =>
      moved(value, (ms) => Date.UTC(new Date(ms).getUTCFullYear(), new Date(ms).getUTCMonth() + 1)),
    ),
  ),
  filter("start-is-end", "start_time is taken for end_time", renamed("start_time", "end_time")),
  filter(
    "zone-ignored",
    "the offset of a time is taken for Z",
    sending(({ query }) => {
      for (const name of ["start_time", "end_time"]) {
        const value = query.get(name);
        if (value !== null && isTime(value)) query.set(name, value.replace(/[+-]\d\d:\d\d$/, "Z"));
      }
    }),
  ),
  filter(
    "impossible-all",
    "a range that ends before it begins finds everything",
    impossible((sent) => asking(sent, { start_time: null, end_time: null })),
  ),
  filter(
    "impossible-swapped",
    "a range that ends before it begins is turned round",
    impossible((sent) =>
      asking(sent, { start_time: sent.query.get("end_time"), end_time: sent.query.get("start_time") }),
    ),
  ),
  filter(
    "impossible-500",
    "a range that ends before it begins breaks the service",
    impossible(() => refusal(500, "Internal server error")),
  ),
  filter(
    "search-ignored",
    "search filters nothing",
    changing("search", () => null),
  ),
  filter(
    "search-no-id",
    "search does not find ids",
    paged((all, ask) => (isId(ask.sent.query.get("search") ?? "") ? empty : honest(all, ask))),
  ),
  filter(
    "search-id-others",
    "search for an id finds items whose id begins alike",
    selecting(
      ["search"],
      (item, { query }) => {
        const search = query.get("search") ?? "";
        return String(item["id"]).startsWith(search.slice(0, 1)) || !isId(search);
      },
      (sent) => isId(sent.query.get("search") ?? ""),
    ),
  ),
  filter(
    "search-no-title",
    "search does not find titles",
    paged((all, ask) =>
      ask.sent.query.has("search") && !isId(ask.sent.query.get("search") ?? "") ? empty : honest(all, ask),
    ),
  ),
  filter(
    "search-decoded-twice",
    "search is decoded twice",
    changing("search", (value) => decodedTwice(value)),
  ),
  filter(
    "search-plus",
    "a plus sign in search is a space",
    changing("search", (value) => value.replaceAll("+", " ")),
  ),
  filter(
    "search-cut-at-hash",
    "search ends at a number sign",
    changing("search", (value) => value.replace(/#.*/, "~")),
  ),
  filter(
    "search-ascii",
    "search drops letters outside ASCII",
    changing("search", (value) => value.replace(/[^\x20-\x7e]/g, "~")),
  ),
];
