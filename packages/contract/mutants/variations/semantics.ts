import type { MockApi } from "@rtk-meetings/mock";
import type { Variation } from "../mutant.js";
import { isTime, selecting } from "../filter-wraps.js";
import { honest, paged, pages, type Item } from "../page.js";
import { answering, asking, refusal, sending, type Sent, type Wrap } from "../wrap.js";

function meaning(name: string, description: string, wrap: Wrap): Variation {
  return { name: `meaning/${name}`, description, wrap };
}

/** The same list in another order, that stays. */
function ordered(rank: (item: Item) => string | number): Wrap {
  return paged((all, ask) =>
    honest(
      all.sort((one, other) => (rank(one) < rank(other) ? -1 : 1)),
      ask,
    ),
  );
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Times compared in another way. */
function ranged(test: (item: Item, start: number | undefined, end: number | undefined) => boolean): Wrap {
  const time = ({ query }: Sent, name: string): number | undefined => {
    const value = query.get(name);
    return value !== null && isTime(value) ? Date.parse(value) : undefined;
  };
  return selecting(["start_time", "end_time"], (item, sent) =>
    test(item, time(sent, "start_time"), time(sent, "end_time")),
  );
}

/** Search compared in another way. */
function searched(test: (item: Item, search: string) => boolean): Wrap {
  return selecting(
    ["search"],
    (item, { query }) => test(item, query.get("search") ?? ""),
    ({ query }) => (query.get("search") ?? "") !== "",
  );
}

const isItsId = (item: Item, search: string): boolean => textOf(item["id"]) === search.toLowerCase();

/** Offsets of pages without items. */
function emptyOffsets(change: (paging: { total_count: number }) => readonly [number, number]): Wrap {
  return pages(({ data, paging }) => {
    if (data.length === 0) [paging.start_offset, paging.end_offset] = change(paging);
  });
}

/** Refuses requests that the fragment leaves open. */
function refusing(test: (query: URLSearchParams) => boolean, status = 400): Wrap {
  return answering(({ query }, serve) => (test(query) ? refusal(status, "refused") : serve()));
}

/** Changes the collection before some of the requests. */
function edited(edit: (mock: MockApi, number: number) => void): Wrap {
  return answering(({ number }, serve, mock) => {
    edit(mock, number);
    return serve();
  });
}

const firstId = async (sent: Sent, serve: (sent: Sent) => Promise<Response>): Promise<string> => {
  const response = await serve(
    asking(sent, { page_no: 1, per_page: 1, status: null, search: null, start_time: null, end_time: null }),
  );
  const { data } = (await response.json()) as { data?: Item[] };
  return textOf(data?.[0]?.["id"]);
};

/** What the documentation leaves open, read in other ways; and lists that others edit meanwhile. */
export const semanticVariations: readonly Variation[] = [
  meaning(
    "order-oldest",
    "oldest first",
    ordered((item) => Date.parse(textOf(item["created_at"]))),
  ),
  meaning(
    "order-id",
    "by id",
    ordered((item) => textOf(item["id"])),
  ),
  meaning(
    "order-title",
    "by title, ties by id",
    ordered((item) => `${textOf(item["title"])} ${textOf(item["id"])}`),
  ),
  meaning(
    "order-updated",
    "by the time of the last change, ties by id",
    ordered((item) => `${textOf(item["updated_at"])} ${textOf(item["id"])}`),
  ),
  meaning(
    "range-exclusive",
    "bounds are exclusive",
    ranged(
      ({ created_at: at }, start = -Infinity, end = Infinity) =>
        Date.parse(textOf(at)) > start && Date.parse(textOf(at)) < end,
    ),
  ),
  meaning(
    "range-half-open",
    "the start belongs to a range and the end does not",
    ranged(
      ({ created_at: at }, start = -Infinity, end = Infinity) =>
        Date.parse(textOf(at)) >= start && Date.parse(textOf(at)) < end,
    ),
  ),
  meaning(
    "range-updated",
    "a range is about the last change",
    ranged(
      ({ updated_at: at }, start = -Infinity, end = Infinity) =>
        Date.parse(textOf(at)) >= start && Date.parse(textOf(at)) <= end,
    ),
  ),
  meaning(
    "range-updated-exclusive",
    "a range is about the last change, bounds exclusive",
    ranged(
      ({ updated_at: at }, start = -Infinity, end = Infinity) =>
        Date.parse(textOf(at)) > start && Date.parse(textOf(at)) < end,
    ),
  ),
  meaning(
    "search-exact",
    "search finds whole titles and ids",
    searched((item, search) => item["title"] === search || isItsId(item, search)),
  ),
  meaning(
    "search-prefix",
    "search finds beginnings of titles and ids, in any case",
    searched((item, search) =>
      [item["title"], item["id"]].some((value) => textOf(value).toLowerCase().startsWith(search.toLowerCase())),
    ),
  ),
  meaning(
    "search-case",
    "search heeds case",
    searched((item, search) => textOf(item["title"]).includes(search) || isItsId(item, search)),
  ),
  meaning(
    "search-empty-nothing",
    "an empty search finds nothing",
    paged((all, ask) => honest(ask.sent.query.get("search") === "" ? [] : all, ask)),
  ),
  meaning(
    "empty-0-0",
    "offsets of an empty page are 0 and 0",
    emptyOffsets(() => [0, 0]),
  ),
  meaning(
    "empty-n",
    "offsets of an empty page are N+1 and N",
    emptyOffsets(({ total_count: total }) => [total + 1, total]),
  ),
  meaning(
    "empty-value-refused",
    "empty values are refused",
    refusing((query) => [...query.values()].includes("")),
  ),
  meaning(
    "size-zero-refused",
    "per_page=0 is refused",
    refusing((query) => query.get("per_page") === "0"),
  ),
  meaning(
    "size-zero-empty",
    "per_page=0 gets no items",
    paged((all, ask) =>
      ask.sent.query.get("per_page") === "0" ? { data: [], before: 0, total: all.length } : honest(all, ask),
    ),
  ),
  meaning(
    "page-fraction",
    "a fraction of page_no or per_page is cut off",
    sending(({ query }) => {
      for (const name of ["page_no", "per_page"]) {
        const value = query.get(name) ?? "";
        if (/^\d+\.\d+$/.test(value)) query.set(name, value.replace(/\..*/, ""));
      }
    }),
  ),
  meaning(
    "bare-date",
    "a bare date is midnight",
    sending(({ query }) => {
      for (const name of ["start_time", "end_time"]) {
        const value = query.get(name) ?? "";
        if (/^\d{4}-\d\d-\d\d$/.test(value)) query.set(name, `${value}T00:00:00Z`);
      }
    }),
  ),
  meaning(
    "huge-refused",
    "values beyond a million are refused",
    refusing((query) => ["page_no", "per_page"].some((name) => Number(query.get(name)) > 1e6), 422),
  ),
  meaning(
    "impossible-refused",
    "a range that ends before it begins is refused",
    refusing(
      (query) =>
        isTime(query.get("start_time")) &&
        isTime(query.get("end_time")) &&
        Date.parse(query.get("start_time") ?? "") > Date.parse(query.get("end_time") ?? ""),
    ),
  ),
  meaning(
    "past-end-404",
    "past the end is not found",
    answering(async (sent, serve) => {
      const response = await serve();
      if (response.status !== 200 || Number(sent.query.get("page_no") ?? 1) < 2) return response;
      const { data } = (await response.clone().json()) as { data: unknown[] };
      return data.length === 0 ? refusal(404, "No such page") : response;
    }),
  ),
  meaning(
    "scheme-case",
    "the scheme must begin with a capital",
    answering(({ headers }, serve) =>
      headers.get("authorization")?.startsWith("bearer ") ? refusal(401, "Unauthorized") : serve(),
    ),
  ),
  meaning(
    "edited-insert",
    "meetings are made during the run",
    edited((mock, number) => number % 11 === 0 && mock.meetings.insert({ title: `New ${number}` })),
  ),
  meaning(
    "edited-remove",
    "meetings are deleted during the run",
    answering(async (sent, serve, mock) => {
      if (sent.number % 13 === 0) mock.meetings.remove(await firstId(sent, serve));
      return serve();
    }),
  ),
  meaning(
    "edited-both",
    "a meeting is made and another deleted, again and again",
    answering(async (sent, serve, mock) => {
      if (sent.number % 10 === 0) {
        mock.meetings.remove(await firstId(sent, serve));
        mock.meetings.insert({ status: "ACTIVE" });
        mock.meetings.insert({
          status: "INACTIVE",
          created_at: "2025-12-24T00:00:00Z",
          updated_at: "2025-12-24T00:00:00Z",
        });
      }
      return serve();
    }),
  ),
  meaning(
    "edited-touch",
    "meetings are changed during the run",
    edited((mock, number) => {
      mock.faults.clear();
      if (number % 9 === 0) mock.faults.add({ kind: "touch-items", position: number % 100, count: 2 });
    }),
  ),
];
