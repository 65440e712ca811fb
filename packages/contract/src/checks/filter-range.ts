import type { Check, CheckContext } from "../check.js";
import type { Problem } from "../check-record.js";
import type { Reading } from "../collection/reading.js";
import { settle } from "../collection/settle.js";
import type { Filter } from "../filters/filter.js";
import { cutsOf, timeNames } from "../filters/cuts.js";
import { filtersOf } from "../filters/filters-of.js";
import { sideOf, timesOf, withOffset } from "../filters/range.js";
import { partly } from "./paging-lists.js";

type Verdict = Promise<Problem | undefined | "no case">;

const bounds: Check = {
  id: "filter.range",
  title: "A bound of a time leaves the items on its side, by one and the same member of the items",
  lists: true,
  run: async (context, record) => {
    const main = await context.collection.main();
    if (!main.isWhole) {
      record.skip(partly(main));
      return;
    }
    const filters = boundsOf(context);
    if (filters.length === 0) {
      record.skip("no parameter bounds a time");
      return;
    }
    for (const filter of filters) {
      if (!(await settle(context, record, (fresh) => rangeProblem(context, filter, fresh)))) return;
    }
  },
};

const halves: Check = {
  id: "filter.halves",
  title: "What lies before a time and what lies after it add up to the whole list",
  lists: true,
  run: async (context, record) => {
    const filters = boundsOf(context);
    const from = filters.find(({ kind }) => kind === "from");
    const to = filters.find(({ kind }) => kind === "to");
    if (!from || !to) {
      record.skip("no two parameters bound a time on both sides");
      return;
    }
    for (const turn of [1, 2, 3]) {
      const compare = async (fresh: boolean): Verdict => {
        const { collection } = context;
        const main = await collection.main({ fresh });
        const bound = cutsOf(main, context, context.random(`halves ${turn}`)).gap;
        if (bound === undefined) return "no case";
        const ask = (filter: Filter): ReturnType<typeof collection.page> =>
          collection.page(1, { size: collection.size, filters: [[filter.parameter.name, bound]], fresh });
        const [after, before] = [await ask(from), await ask(to)];
        if (!after || !before) return "no case";
        const sum = after.total + before.total;
        if (sum === main.total) return undefined;
        const message = "what lies before and after a time does not add up to the whole list";
        const pointer = collection.list.totalCount;
        return {
          answer: after.answer,
          pointer,
          specPointer: from.parameter.pointer,
          message,
          expected: String(main.total),
          received: String(sum),
        };
      };
      if (!(await settle(context, record, compare))) return;
    }
  },
};

const offsets: Check = {
  id: "filter.offset",
  title: "A time means the same whatever its offset from UTC",
  lists: true,
  run: async (context, record) => {
    const filters = boundsOf(context);
    if (filters.length === 0) {
      record.skip("no parameter bounds a time");
      return;
    }
    for (const filter of filters) {
      for (const [place, minutes] of shifts) {
        const compare = (fresh: boolean): Verdict => offsetProblem(context, filter, place, minutes, fresh);
        if (!(await settle(context, record, compare))) return;
      }
    }
  },
};

/** An offset that is not heeded moves a bound: later over the item after it, or earlier over the item before it. */
const shifts = [
  ["before", 330],
  ["after", -480],
] as const;

async function offsetProblem(
  context: CheckContext,
  filter: Filter,
  place: "before" | "after",
  minutes: number,
  fresh: boolean,
): Verdict {
  const { collection } = context;
  const bound = cutsOf(await collection.main({ fresh }), context, context.random("offset"), filter)[place];
  if (bound === undefined) return "no case";
  const ask = (value: string): ReturnType<typeof collection.page> =>
    collection.page(1, { size: collection.size, filters: [[filter.parameter.name, value]], fresh });
  const [zulu, moved] = [await ask(bound), await ask(withOffset(bound, minutes))];
  if (!zulu || !moved) return "no case";
  if (zulu.total === moved.total && zulu.keys.join() === moved.keys.join()) return undefined;
  return {
    answer: moved.answer,
    pointer: collection.list.items,
    specPointer: filter.parameter.pointer,
    message: "the same instant with another offset leaves other items",
  };
}

export const rangeChecks: readonly Check[] = [bounds, halves, offsets];

function boundsOf({ operation }: CheckContext): Filter[] {
  return filtersOf(operation).filter(({ kind }) => kind === "from" || kind === "to");
}

/** Whether one member of the items explains what the filter leaves at every cut. */
async function rangeProblem(context: CheckContext, filter: Filter, fresh: boolean): Verdict {
  const { collection } = context;
  const main = await collection.main({ fresh });
  const random = context.random(`range ${filter.parameter.name}`);
  const chosen = [cutsOf(main, context, random), cutsOf(main, context, random, filter)];
  let names = timeNames(context);
  const cuts = chosen.flatMap(({ gap, before, after }, index) => (index === 0 ? [gap, before] : [before, after]));
  if (cuts.every((cut) => cut === undefined)) return "no case";
  for (const cut of cuts) {
    if (cut === undefined) continue;
    const reading = await collection.read({ size: collection.size, filters: [[filter.parameter.name, cut]], fresh });
    const [first] = reading.pages;
    if (!first) return "no case";
    const place = { answer: first.answer, specPointer: filter.parameter.pointer };
    const { list } = collection;
    if (reading.isWhole && reading.keys.length !== reading.total) {
      return {
        ...place,
        pointer: list.totalCount,
        message: "the total does not follow the filter",
        expected: String(reading.keys.length),
      };
    }
    names = names.filter((name) => isExplained(reading, main, filter, name, Date.parse(cut)));
    if (names.length === 0) {
      const message = `no date-time member of the items explains which of them ${filter.parameter.name} leaves`;
      return { ...place, pointer: list.items, message };
    }
  }
  return undefined;
}

function isExplained(reading: Reading, main: Reading, filter: Filter, name: string, cut: number): boolean {
  const kept = reading.byKey;
  const inside = filter.kind === "from" ? 1 : -1;
  let passing = 0;
  let open = 0;
  for (const [key, item] of main.byKey) {
    const [time] = timesOf(item, [name]);
    const side = time === undefined ? 0 : sideOf(time, cut);
    if (side === 0) open++;
    else if (side === inside) passing++;
    const isWrong = side === inside ? reading.isWhole && !kept.has(key) : side !== 0 && kept.has(key);
    if (isWrong) return false;
  }
  return reading.total >= passing && reading.total <= passing + open;
}
