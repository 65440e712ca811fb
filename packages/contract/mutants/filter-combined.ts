import type { Mutant } from "./mutant.js";
import { pages } from "./page.js";
import { answering, asking, sending, type Sent, type Wrap } from "./wrap.js";

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

/** Whether the mock would not refuse the parameters: a deviation is about those that it takes. */
function isUsable(query: URLSearchParams): boolean {
  const status = query.get("status") ?? "ACTIVE";
  const times = [query.get("start_time"), query.get("end_time")].filter((time) => time !== null);
  return ["ACTIVE", "INACTIVE"].includes(status) && times.every((time) => !Number.isNaN(Date.parse(time)));
}

/** Filters that hold alone and not together. */
export const combinedFilterMutants: readonly Mutant[] = [
  combined("status-with-start", "status filters nothing beside start_time", dropping("status", "start_time")),
  combined("status-with-end", "status filters nothing beside end_time", dropping("status", "end_time")),
  combined("start-with-status", "start_time filters nothing beside status", dropping("start_time", "status")),
  combined("end-with-status", "end_time filters nothing beside status", dropping("end_time", "status")),
  combined("end-with-start", "end_time filters nothing beside start_time", dropping("end_time", "start_time")),
  combined("start-with-end", "start_time filters nothing beside end_time", dropping("start_time", "end_time")),
  combined("search-with-status", "search filters nothing beside status", dropping("search", "status")),
  combined("status-with-search", "status filters nothing beside search", dropping("status", "search")),
  combined("start-with-search", "start_time filters nothing beside search", dropping("start_time", "search")),
  combined("search-with-end", "search filters nothing beside end_time", dropping("search", "end_time")),
  combined(
    "status-with-range",
    "status filters nothing beside both times",
    dropping("status", "start_time", "end_time"),
  ),
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
