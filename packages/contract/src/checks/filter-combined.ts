import type { Check, CheckContext } from "../check.js";
import type { Problem } from "../check-record.js";
import { keyOf, type Item } from "../collection/page.js";
import type { Reading } from "../collection/reading.js";
import { settle } from "../collection/settle.js";
import { passesAll, queryOf, type Condition, type Filter } from "../filters/filter.js";
import { filtersOf } from "../filters/filters-of.js";
import { filteredProblem } from "../filters/judge-filtered.js";
import { instant, timesOf } from "../filters/range.js";

const day = 86_400_000;
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
    const main = await context.collection.main();
    for (const filters of subsets) {
      const shown = conditionsFor(context, filters, undefined, main)?.conditions;
      const unshown = filters.filter((filter) => !shown || !wouldShow(filter, shown, main, context));
      for (const broken of [undefined, ...unshown]) {
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
    for (const query of impossibleQueries(context, await context.collection.main())) {
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

export const combinedFilterChecks: readonly Check[] = [impossible, combinations];

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
  const found = conditionsFor(context, filters, broken, main);
  if (!found) return "no case";
  const { item, conditions } = found;
  const reading = await collection.read({ size: collection.size, filters: queryOf(conditions), fresh });
  const [first] = reading.pages;
  if (!first) return "no case";
  const problem = filteredProblem(reading, conditions, main, context);
  if (problem || broken || !reading.isWhole) return problem;
  return reading.byKey.has(keyOf(collection.list, item))
    ? undefined
    : { answer: first.answer, pointer: collection.list.items, message: "an item that matches every filter is missing" };
}

/** An item, and conditions that it passes, but for the one of the filter that is to exclude it. */
function conditionsFor(
  context: CheckContext,
  filters: readonly Filter[],
  broken: Filter | undefined,
  main: Reading,
): { readonly item: Item; readonly conditions: readonly Condition[] } | undefined {
  const label = `${filters.map(({ parameter }) => parameter.name).join("+")} ${broken?.parameter.name ?? ""}`;
  const random = context.random(label);
  const valueOf = (filter: Filter, item: Item): string | undefined =>
    filter === broken ? filter.excluding(item, random) : filter.including(item, random);
  const isAble = (each: Item): boolean => filters.every((filter) => valueOf(filter, each) !== undefined);
  const item = random.shuffled(nearEnds(main, filters)).find(isAble);
  return item && { item, conditions: filters.map((filter) => ({ filter, value: valueOf(filter, item) ?? "" })) };
}

/** Whether some item of the list passes all other conditions alone, so that it would come up if the filter were dropped. */
function wouldShow(filter: Filter, all: readonly Condition[], main: Reading, { collection }: CheckContext): boolean {
  const own = all.filter((each) => each.filter === filter);
  const others = all.filter((each) => each.filter !== filter);
  const { shown } = collection;
  return (
    main.isWhole &&
    main.items.some((item) => passesAll(item, own, shown) === false && passesAll(item, others, shown) === true)
  );
}

/** Of a half-open range, items near its end, so that few others lie in it. */
function nearEnds({ items, total }: Reading, filters: readonly Filter[]): readonly Item[] {
  const from = filters.some(({ kind }) => kind === "from");
  const to = filters.some(({ kind }) => kind === "to");
  if (from === to || total <= 200) return items;
  const newest = (item: Item): number => Math.max(...timesOf(item, Object.keys(item)));
  const sorted = [...items].sort((one, other) => newest(other) - newest(one));
  return from ? sorted.slice(0, 60) : sorted.slice(-60);
}

function impossibleQueries(context: CheckContext, main: Reading): [string, string][][] {
  const filters = filtersOf(context.operation);
  const from = filters.find(({ kind }) => kind === "from")?.parameter.name;
  const to = filters.find(({ kind }) => kind === "to")?.parameter.name;
  const search = filters.find(({ kind }) => kind === "search");
  const noWord = search?.excluding({}, context.random("impossible"));
  const times = main.items.flatMap((item) => timesOf(item, Object.keys(item)));
  const early = instant(Math.min(Date.UTC(1990, 0), ...times) - day);
  const late = instant(Math.max(Date.UTC(2190, 0), ...times) + day);
  const bounds = (pairs: (readonly [string | undefined, string | undefined])[]): [string, string][][] =>
    pairs.every(([name, value]) => name !== undefined && value !== undefined) ? [pairs as [string, string][]] : [];
  return [
    ...bounds([
      [from, late],
      [to, early],
    ]),
    ...bounds([[from, late]]),
    ...bounds([[to, early]]),
    ...bounds([[search?.parameter.name, noWord]]),
  ];
}
