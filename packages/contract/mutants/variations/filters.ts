import type { Variation } from "../mutant.js";
import { isTime, selecting } from "../filter-wraps.js";
import { honest, paged, type Item } from "../page.js";
import type { Sent, Wrap } from "../wrap.js";

function meaning(name: string, description: string, wrap: Wrap): Variation {
  return { name: `meaning/${name}`, description, wrap };
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

/** Searches and ranges, compared in other ways. */
export const filterVariations: readonly Variation[] = [
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
    "search-all-words",
    "search finds titles that have all of its words",
    searched((item, search) => {
      const title = textOf(item["title"]).toLowerCase();
      return (
        isItsId(item, search) ||
        search
          .toLowerCase()
          .split(/\s+/)
          .every((word) => title.includes(word))
      );
    }),
  ),
  meaning(
    "search-accents",
    "search overlooks case and accents",
    searched((item, search) => {
      const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      return isItsId(item, search) || plain(textOf(item["title"])).includes(plain(search));
    }),
  ),
  meaning(
    "search-empty-nothing",
    "an empty search finds nothing",
    paged((all, ask) => honest(ask.sent.query.get("search") === "" ? [] : all, ask)),
  ),
];
