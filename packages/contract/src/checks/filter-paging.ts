import type { Check, CheckContext } from "../check.js";
import type { Problem } from "../check-record.js";
import type { Page } from "../collection/page.js";
import type { Reading } from "../collection/reading.js";
import { settle } from "../collection/settle.js";
import { queryOf, type Condition, type Filter } from "../filters/filter.js";
import { filtersOf } from "../filters/filters-of.js";

const paged: Check = {
  id: "filter.paging",
  title: "A filtered list pages like the whole list: the same items at any page size, beginning with page 1",
  lists: true,
  run: async (context, record) => {
    const filters = filtersOf(context.operation);
    if (filters.length === 0) {
      record.skip("no parameter filters");
      return;
    }
    const pairs = filters.flatMap((one, index) => filters.slice(index + 1).map((other) => [one, other]));
    for (const subject of [...filters.map((filter) => [filter]), ...pairs]) {
      if (!(await settle(context, record, (fresh) => pagedProblem(context, subject, fresh)))) return;
    }
  },
};

export const filterPagingChecks: readonly Check[] = [paged];

/** Filters that leave many items, read at other page sizes. */
async function pagedProblem(
  context: CheckContext,
  filters: readonly Filter[],
  fresh: boolean,
): Promise<Problem | undefined | "no case"> {
  const { collection } = context;
  const main = await collection.main({ fresh });
  for (const conditions of conditionsLeavingMany(main, filters, context)) {
    const query = queryOf(conditions);
    const whole = await collection.read({ size: collection.size, filters: query, fresh });
    if (whole.pages.length === 0 || whole.total < 2) continue;
    for (const [pageNo, size, expect] of pagesToAsk(whole.total, filters.length, context)) {
      const page = await collection.page(pageNo, { size, filters: query, fresh, expect });
      const problem = page && sliceProblem(page, whole, context);
      if (problem) return { ...problem, specPointer: filters[0]?.parameter.pointer ?? "" };
    }
    return undefined;
  }
  return "no case";
}

type PageToAsk = readonly [pageNo: number | undefined, size: number, expect: "success" | "either"];

/** Page numbers and sizes; a combination of filters gets fewer, as there are more of them. */
function pagesToAsk(total: number, filters: number, { collection, random }: CheckContext): PageToAsk[] {
  const most = Math.min(collection.size, collection.cap);
  const third = Math.max(1, Math.min(Math.ceil(total / 3), most));
  if (filters > 1) return [[2, third, "success"]];
  const small = Math.min(most, random("small pages").integer(2, 9));
  const last = Math.ceil(total / third);
  return [
    [undefined, third, "success"],
    [2, third, "success"],
    [last, third, "success"],
    [last + 1, third, "either"],
    [Math.ceil(total / small / 2), small, "success"],
    [total, 1, "success"],
  ];
}

function sliceProblem(
  { answer, keys, start, total }: Page,
  whole: Reading,
  { collection: { list } }: CheckContext,
): Problem | undefined {
  if (total !== whole.total) {
    const message = "the total of a filtered list differs between two page sizes";
    return { answer, pointer: list.totalCount, message, expected: String(whole.total) };
  }
  const known = whole.byPosition;
  const index = keys.findIndex((key, at) => key !== (known.get(start + at) ?? (whole.isWhole ? undefined : key)));
  if (index < 0) return undefined;
  const expected = known.get(start + index) ?? "no item";
  const message = "a filtered list differs between two page sizes";
  return { answer, pointer: `${list.items}/${index}`, message, expected, received: keys[index] ?? "" };
}

/** Values under which many items are left: one set of conditions, or several to try. */
function conditionsLeavingMany(main: Reading, filters: readonly Filter[], context: CheckContext): Condition[][] {
  return filters.reduce<Condition[][]>(
    (sets, filter) =>
      sets.flatMap((set) => valuesLeavingMany(main, filter, context).map((value) => [...set, { filter, value }])),
    [[]],
  );
}

function valuesLeavingMany({ items }: Reading, filter: Filter, { random, collection }: CheckContext): string[] {
  const choose = random("paged");
  const values = items.flatMap((item) => filter.including(item, choose) ?? []);
  const sorted = [...values].sort();
  const before = Math.max(Math.floor(sorted.length / 3), sorted.length - 3 * collection.size);
  if (filter.kind === "from") return sorted.slice(before, before + 1);
  if (filter.kind === "to") return sorted.reverse().slice(before, before + 1);
  const words = filter.kind === "search" ? values.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? []) : [];
  return [mostFrequent(words), mostFrequent(values)].flatMap((each) => each ?? []);
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
