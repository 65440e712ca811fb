import type { Check, CheckContext } from "../check.js";
import type { Problem } from "../check-record.js";
import { keyOf, type Item } from "../collection/page.js";
import type { Reading } from "../collection/reading.js";
import { settle } from "../collection/settle.js";
import { queryOf, type Condition, type Filter } from "../filters/filter.js";
import { filtersOf } from "../filters/filters-of.js";
import { filteredProblem } from "../filters/judge-filtered.js";
import { timesOf } from "../filters/range.js";

/** More combinations than that are drawn at random. */
const mostSubsets = 16;

const combinations: Check = {
  id: "filter.combinations",
  title: "Filters together leave the items that match each of them",
  lists: true,
  run: async (context, record) => {
    const subsets = subsetsOf(filtersOf(context.operation), context);
    if (subsets.length === 0) {
      record.skip("the operation has no two filters");
      return;
    }
    for (const filters of subsets) {
      for (const broken of [undefined, ...filters]) {
        const compare = (fresh: boolean): Promise<Problem | undefined | "no case"> =>
          witness(context, filters, broken, fresh);
        if (!(await settle(context, record, compare))) return;
      }
    }
  },
};

const impossible: Check = {
  id: "filter.impossible",
  title: "A filter that nothing can match leaves nothing, or is refused with a 4xx",
  lists: true,
  run: async (context, record) => {
    for (const query of impossibleQueries(context)) {
      const compare = async (fresh: boolean): Promise<Problem | undefined | "no case"> => {
        const { collection } = context;
        const options = { size: collection.size, filters: query, fresh, expect: "either" } as const;
        const answer = await collection.ask(1, options);
        if (answer.status >= 400 && answer.status < 500) return undefined;
        const page = await collection.page(1, { ...options, fresh: false });
        if (!page) return "no case";
        if (page.items.length === 0 && page.total === 0) return undefined;
        const pointer = page.items.length === 0 ? collection.list.totalCount : collection.list.items;
        return {
          answer,
          pointer,
          message: "a filter that nothing can match leaves something",
          expected: "nothing, or a 4xx",
        };
      };
      if (!(await settle(context, record, compare))) return;
    }
  },
};

const paged: Check = {
  id: "filter.paging",
  title: "A filtered list is the same at any page size",
  lists: true,
  run: async (context, record) => {
    const filters = filtersOf(context.operation);
    if (filters.length === 0) {
      record.skip("no parameter filters");
      return;
    }
    for (const filter of filters) {
      if (!(await settle(context, record, (fresh) => pagedProblem(context, filter, fresh)))) return;
    }
  },
};

export const combinedFilterChecks: readonly Check[] = [impossible, paged, combinations];

/** Every two filters and more; all pairs, and random ones of the larger sets if they are many. */
function subsetsOf(filters: readonly Filter[], { random }: CheckContext): Filter[][] {
  const all = Array.from({ length: Math.min(2 ** filters.length, 4096) }, (_, bits) =>
    filters.filter((__, index) => (bits >> index) & 1),
  ).filter(({ length }) => length >= 2);
  const pairs = all.filter(({ length }) => length === 2);
  const larger = all.filter(({ length }) => length > 2);
  return [...pairs, ...random("subsets").sample(larger, Math.max(2, mostSubsets - pairs.length))];
}

/**
 * One item that passes every filter must be found, and must not be found once one of the filters (`broken`) excludes it.
 * Other items are judged beside the whole list as far as it was read.
 */
async function witness(
  context: CheckContext,
  filters: readonly Filter[],
  broken: Filter | undefined,
  fresh: boolean,
): Promise<Problem | undefined | "no case"> {
  const { collection } = context;
  const main = await collection.main({ fresh });
  const label = `${filters.map(({ parameter }) => parameter.name).join("+")} ${broken?.parameter.name ?? ""}`;
  const random = context.random(label);
  const valueOf = (filter: Filter, item: Item): string | undefined =>
    filter === broken ? filter.excluding(item, random) : filter.including(item, random);
  const able = main.items.filter((item) => filters.every((filter) => valueOf(filter, item) !== undefined));
  const item = random.pick(nearEnds(able, filters, main));
  if (!item) return "no case";
  const conditions: Condition[] = filters.map((filter) => ({ filter, value: valueOf(filter, item) ?? "" }));
  const reading = await collection.read({ size: collection.size, filters: queryOf(conditions), fresh });
  const [first] = reading.pages;
  if (!first) return "no case";
  const problem = filteredProblem(reading, conditions, main, context);
  if (problem || broken || !reading.isWhole) return problem;
  return reading.byKey.has(keyOf(collection.list, item))
    ? undefined
    : { answer: first.answer, pointer: collection.list.items, message: "an item that matches every filter is missing" };
}

/** Of a half-open range, items near its end, so that few others lie in it. */
function nearEnds(items: readonly Item[], filters: readonly Filter[], { total }: Reading): readonly Item[] {
  const from = filters.some(({ kind }) => kind === "from");
  const to = filters.some(({ kind }) => kind === "to");
  if (from === to || total <= 200) return items;
  const newest = (item: Item): number => Math.max(...timesOf(item, Object.keys(item)));
  const sorted = [...items].sort((one, other) => newest(other) - newest(one));
  return from ? sorted.slice(0, 20) : sorted.slice(-20);
}

function impossibleQueries(context: CheckContext): [string, string][][] {
  const filters = filtersOf(context.operation);
  const from = filters.find(({ kind }) => kind === "from")?.parameter.name;
  const to = filters.find(({ kind }) => kind === "to")?.parameter.name;
  const [early, late] = ["1990-01-01T00:00:00Z", "2190-01-01T00:00:00Z"];
  const random = context.random("impossible");
  const noWord = (filter: Filter): string => filter.excluding({}, random) ?? "";
  return [
    ...(from === undefined || to === undefined
      ? []
      : [
          [
            [from, late],
            [to, early],
          ] as [string, string][],
        ]),
    ...(from === undefined ? [] : [[[from, late]] as [string, string][]]),
    ...(to === undefined ? [] : [[[to, early]] as [string, string][]]),
    ...filters
      .filter(({ kind }) => kind === "search")
      .map((filter): [string, string][] => [[filter.parameter.name, noWord(filter)]]),
  ];
}

/** A filter that leaves many items, read at another page size. */
async function pagedProblem(
  context: CheckContext,
  filter: Filter,
  fresh: boolean,
): Promise<Problem | undefined | "no case"> {
  const { collection } = context;
  const main = await collection.main({ fresh });
  for (const value of valuesLeavingMany(main, filter, context)) {
    const filters = queryOf([{ filter, value }]);
    const whole = await collection.read({ size: collection.size, filters, fresh });
    if (!whole.isWhole || whole.total === 0) continue;
    const size = Math.max(1, Math.min(Math.ceil(whole.total / 4), collection.size - 1));
    const other = await collection.read({ size, filters, fresh });
    const implied = await collection.page(undefined, { size, filters, fresh });
    const place = { pointer: collection.list.items, specPointer: filter.parameter.pointer };
    const odd = other.pages.find(
      ({ keys, start }) => !isEqual(keys, whole.keys.slice(start - 1, start - 1 + keys.length)),
    );
    if (odd) return { ...place, answer: odd.answer, message: "a filtered list differs between two page sizes" };
    const [first] = other.pages;
    if (!first || !implied || (isEqual(implied.keys, first.keys) && implied.total === first.total)) return undefined;
    return { ...place, answer: implied.answer, message: "without page_no a filtered list does not begin with page 1" };
  }
  return "no case";
}

function valuesLeavingMany({ items }: Reading, filter: Filter, { random }: CheckContext): string[] {
  const choose = random("paged");
  if (filter.kind !== "search") {
    const item = filter.kind === "to" ? items[0] : items.at(-1);
    return item ? [filter.including(item, choose) ?? []].flat() : [];
  }
  const texts = items.flatMap((item) => filter.including(item, choose) ?? []);
  return [mostFrequent(texts.flatMap((text) => text.match(/\p{L}{4,}/gu) ?? [])), mostFrequent(texts)].flatMap(
    (each) => each ?? [],
  );
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function isEqual(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
