import { changing, day, isId, isTime, isValidStatus, moved, selecting } from "./filter-wraps.js";
import type { Mutant } from "./mutant.js";
import { honest, paged, pages, type Item, type Page } from "./page.js";
import { answering, asking, withBody, type Sent, type Wrap } from "./wrap.js";

function filter(name: string, description: string, wrap: Wrap, meetings?: number): Mutant {
  return {
    name: `filter/${name}`,
    family: "filter",
    description,
    wrap,
    ...(meetings === undefined ? {} : { mock: { meetings } }),
  };
}

const spans = { hour: day / 24, minute: 60_000, "five-seconds": 5_000 };
const plain = { page_no: 1, per_page: 100, status: null, search: null, start_time: null, end_time: null };

/** Puts one item of the whole list, if it passes the test, in place of another. */
function smuggling(when: (sent: Sent) => boolean, test: (item: Item, sent: Sent) => boolean): Wrap {
  return answering(async (sent, serve) => {
    const response = await serve();
    if (response.status !== 200 || !when(sent)) return response;
    const page = (await response.json()) as Page;
    const { data } = (await (await serve(asking(sent, plain))).json()) as Page;
    const item = data.find((each) => test(each, sent));
    if (item && page.data.length > 2 && page.data.every(({ id }) => id !== item["id"])) page.data[2] = item;
    return withBody(response, JSON.stringify(page));
  });
}

/** Searches by a test of its own. */
function searching(test: (title: string, search: string, item: Item) => boolean): Wrap {
  return selecting(
    ["search"],
    (item, { query }) => {
      const title = typeof item["title"] === "string" ? item["title"].toLowerCase() : "";
      const search = (query.get("search") ?? "").toLowerCase();
      return item["id"] === search || test(title, search, item);
    },
    ({ query }) => (query.get("search") ?? "") !== "",
  );
}

/** Drops a filter from the second page on, or on small pages. */
function forgetting(name: string, when: (sent: Sent) => boolean): Wrap {
  return changing(name, (value, sent) => {
    const isGood = name === "status" ? isValidStatus(value) : name === "search" || isTime(value);
    return isGood && when(sent) ? null : undefined;
  });
}

const isSecond = ({ query }: Sent): boolean => query.get("page_no") === "2";
const isSmall = ({ query }: Sent): boolean => Number(query.get("per_page") ?? 25) < 10;
const timeOf = ({ created_at: time }: Item): number => Date.parse(String(time));

/** Deviations of one value, one page, one size, or of a little. */
export const filterPlaceMutants: readonly Mutant[] = [
  ...Object.entries(spans).flatMap(([span, ms]) =>
    ["start_time", "end_time"].flatMap((name) =>
      [ms, -ms].map((by) =>
        filter(
          `${name}-${span}-${by > 0 ? "late" : "early"}`,
          `${name} is off by ${by} ms`,
          changing(name, (value) => moved(value, (time) => time + by)),
        ),
      ),
    ),
  ),
  filter(
    "start-by-hour",
    "start_time counts from the beginning of its hour",
    changing("start_time", (value) => moved(value, (ms) => ms - (ms % spans.hour))),
  ),
  filter(
    "start-by-second",
    "start_time counts from the beginning of its second",
    changing("start_time", (value) => (isTime(value) ? value.replace(/\.\d+/, "") : undefined)),
  ),
  filter(
    "start-zone-turned",
    "the sign of an offset is turned round",
    changing("start_time", (value) => value.replace(/[+-](?=\d\d:\d\d$)/, (sign) => (sign === "+" ? "-" : "+"))),
  ),
  filter(
    "start-as-text",
    "start_time is compared as text",
    selecting(["start_time"], (item, { query }) => {
      const start = query.get("start_time");
      return start === null || !isTime(start) || String(item["created_at"]) >= start;
    }),
  ),
  filter(
    "two-times",
    "start_time is about the last change and end_time about the creation",
    selecting(["start_time", "end_time"], ({ updated_at: updated, created_at: created }, { query }) => {
      const [start, end] = [query.get("start_time"), query.get("end_time")];
      const isAfter = !isTime(start) || Date.parse(String(updated)) >= Date.parse(start ?? "");
      return isAfter && (!isTime(end) || Date.parse(String(created)) <= Date.parse(end ?? ""));
    }),
  ),
  filter(
    "active-one-inactive",
    "one INACTIVE item is found as ACTIVE",
    smuggling(
      ({ query }) => query.get("status") === "ACTIVE",
      ({ status }) => status === "INACTIVE",
    ),
  ),
  filter(
    "inactive-one-without",
    "one item without a status is found as INACTIVE",
    smuggling(
      ({ query }) => query.get("status") === "INACTIVE",
      ({ status }) => status === undefined,
    ),
  ),
  filter(
    "start-one-older",
    "one older item is found after start_time",
    smuggling(
      ({ query }) => isTime(query.get("start_time")),
      (item, { query }) => timeOf(item) < Date.parse(query.get("start_time") ?? "") - day,
    ),
  ),
  filter(
    "absent-as-inactive",
    "status=INACTIVE finds items without a status too",
    selecting(
      ["status"],
      ({ status = "INACTIVE" }, { query }) => !query.get("status") || status === query.get("status"),
    ),
  ),
  filter(
    "inactive-one-lost",
    "the last INACTIVE item is not found as such",
    paged((all, ask) => honest(ask.sent.query.get("status") === "INACTIVE" ? all.slice(0, -1) : all, ask)),
  ),
  filter(
    "start-one-lost",
    "one item is never found by start_time",
    paged((all, ask) =>
      honest(isTime(ask.sent.query.get("start_time")) && all.length > 20 ? all.filter((_, at) => at !== 15) : all, ask),
    ),
  ),
  filter("status-second-page", "status is forgotten on the second page", forgetting("status", isSecond)),
  filter("search-second-page", "search is forgotten on the second page", forgetting("search", isSecond)),
  filter("start-second-page", "start_time is forgotten on the second page", forgetting("start_time", isSecond)),
  filter("end-small-pages", "end_time is forgotten on small pages", forgetting("end_time", isSmall)),
  filter(
    "search-first-word",
    "search looks at its first word alone",
    changing("search", (value) => (isId(value) ? undefined : value.split(" ")[0])),
  ),
  filter(
    "search-five-letters",
    "search looks at its first five letters alone",
    changing("search", (value) => (isId(value) ? undefined : value.slice(0, 5))),
  ),
  filter(
    "search-any-word",
    "search finds what has one of its words",
    searching((title, search) => search.split(/\s+/).some((word) => title.includes(word))),
  ),
  filter(
    "search-untitled",
    "search finds everything without a title",
    searching((title, search, item) => item["title"] === undefined || title.includes(search)),
  ),
  filter(
    "search-nothing-everything",
    "a search that finds nothing gives everything",
    answering(async (sent, serve) => {
      const response = await serve();
      if (response.status !== 200 || !sent.query.get("search")) return response;
      const text = await response.text();
      const { paging } = JSON.parse(text) as Page;
      return paging.total_count === 0 ? serve(asking(sent, { search: null })) : withBody(response, text);
    }),
  ),
  filter(
    "search-old",
    "search does not find what is older than two weeks",
    answering((sent, serve) =>
      serve(
        sent.query.get("search") && !sent.query.get("start_time")
          ? asking(sent, { start_time: "2026-09-18T00:00:00Z" })
          : sent,
      ),
    ),
  ),
  filter(
    "status-of-1000-rarely",
    "of a thousand items, one in a hundred is found under the wrong status",
    pages(({ data }, { query }) => {
      const wrong = query.get("status") === "ACTIVE" ? data.filter(({ id }) => /[37][0-3]$/.test(String(id))) : [];
      for (const item of wrong) item["status"] = "INACTIVE";
    }),
    1000,
  ),
];
