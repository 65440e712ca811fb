import type { Mutant } from "./mutant.js";
import { allItems, honest, pageBody, pages, type Item } from "./page.js";
import { answering, asking, sending, withBody, type Sent, type Wrap } from "./wrap.js";

function combined(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `filter/${name}`, family: "filter", description, wrap };
}

/** Drops one parameter where it comes together with others. */
function dropping(name: string, ...others: readonly string[]): Wrap {
  return sending(({ query }) => {
    if (hasAll({ query }, [name, ...others]) && isUsable(query)) query.delete(name);
  });
}

function hasAll({ query }: Pick<Sent, "query">, names: readonly string[]): boolean {
  return names.every((name) => (query.get(name) ?? "") !== "");
}

/** Finds what either of two filters finds, where both are given. */
function union(one: string, other: string): Wrap {
  return answering(async (sent, serve) => {
    const response = await serve();
    if (response.status !== 200 || !hasAll(sent, [one, other])) return response;
    const found = new Map<unknown, Item>();
    for (const name of [one, other])
      for (const item of await allItems(asking(sent, { [name]: null }), serve)) found.set(item["id"], item);
    const [page, size] = ["page_no", "per_page"].map((name) => Number(sent.query.get(name) ?? 0));
    const ask = { page: page || 1, size: Math.min(100, size || 25) };
    return withBody(response, JSON.stringify(pageBody(honest([...found.values()].sort(byAge), ask))));
  });
}

function byAge({ created_at: one }: Item, { created_at: other }: Item): number {
  return String(one) < String(other) ? 1 : -1;
}

/** Whether the mock would not refuse the parameters: a deviation is about those that it takes. */
function isUsable(query: URLSearchParams): boolean {
  const status = query.get("status") ?? "ACTIVE";
  const times = [query.get("start_time"), query.get("end_time")].filter((time) => time !== null);
  return ["ACTIVE", "INACTIVE"].includes(status) && times.every((time) => !Number.isNaN(Date.parse(time)));
}

const filters = ["status", "search", "start_time", "end_time"];

/** Filters that hold alone and not together. */
export const combinedFilterMutants: readonly Mutant[] = [
  ...filters.flatMap((name) =>
    filters
      .filter((other) => other !== name)
      .map((other) =>
        combined(`${name}-with-${other}`, `${name} filters nothing beside ${other}`, dropping(name, other)),
      ),
  ),
  ...filters.map((name) =>
    combined(`${name}-of-four`, `${name} filters nothing beside all the others`, dropping(name, ...filters)),
  ),
  ...filters.flatMap((name, index) =>
    filters
      .slice(index + 1)
      .map((other) =>
        combined(`${name}-or-${other}`, `${name} and ${other} together find what either finds`, union(name, other)),
      ),
  ),
  combined(
    "status-with-range",
    "status filters nothing beside both times",
    dropping("status", "start_time", "end_time"),
  ),
  {
    ...combined("status-with-search-of-3000", "the same in a long list", dropping("status", "search")),
    mock: { meetings: 3000 },
  },
  {
    ...combined("start-with-status-of-3000", "the same with a time", dropping("start_time", "status")),
    mock: { meetings: 3000 },
  },
  combined(
    "inactive-with-start",
    "status=INACTIVE beside start_time finds nothing",
    sending(({ query }) => {
      if (query.get("status") === "INACTIVE" && hasAll({ query }, ["start_time"]) && isUsable(query))
        query.set("search", "\u0001");
    }),
  ),
  combined(
    "total-with-range",
    "total_count is one too many where status and start_time come together",
    pages(({ data, paging }, sent) => {
      if (data.length > 0 && hasAll(sent, ["status", "start_time"])) paging.total_count++;
    }),
  ),
  combined(
    "second-page-of-combination",
    "the second page of a combination is the first",
    answering((sent, serve) => {
      const isCombined = [...sent.query.keys()].filter((name) => name !== "page_no" && name !== "per_page").length > 1;
      return serve(isCombined && sent.query.get("page_no") === "2" ? asking(sent, { page_no: 1 }) : sent);
    }),
  ),
];
