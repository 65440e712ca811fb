import type { Variation } from "../mutant.js";
import { isTime } from "../filter-wraps.js";
import { honest, paged, pages, type Item } from "../page.js";
import { answering, refusal, sending, type Wrap } from "../wrap.js";

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

/** What the documentation leaves open, read in other ways. */
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
];
