import type { Check, CheckContext } from "../check.js";
import type { Problem } from "../check-record.js";
import { pageOf } from "../collection/page.js";
import type { Reading } from "../collection/reading.js";
import { settle } from "../collection/settle.js";
import { queryOf, type Condition } from "../filters/filter.js";
import { filtersOf } from "../filters/filters-of.js";
import { filteredProblem, strangerProblem } from "../filters/judge-filtered.js";
import { valuesFor } from "../params/values.js";
import type { Answer } from "../http/answer.js";

const matching: Check = {
  id: "filter.matching",
  title: "A filtered list holds only items that match the filter",
  core: true,
  lists: true,
  judge: (answer, record, context) => {
    const page = pageOf(context.collection.list, answer);
    const conditions = page ? conditionsOf(answer, context) : [];
    if (!page || page.items.length === 0 || conditions.length === 0) return;
    record.judge(strangerProblem(page, conditions, context));
  },
  run: async ({ operation, collection, random }) => {
    const main = await collection.main();
    for (const filter of filtersOf(operation)) {
      const values = main.items.flatMap((item) => filter.including(item, random("matching")) ?? []);
      const value = random(`matching ${filter.parameter.name}`).pick(values);
      if (value !== undefined)
        await collection.page(1, { size: collection.size, filters: [[filter.parameter.name, value]] });
    }
  },
};

const values: Check = {
  id: "filter.values",
  title: "A filter by a member's value leaves exactly the items that have it, and the total follows",
  lists: true,
  run: async (context, record) => {
    const filters = filtersOf(context.operation).filter(({ kind }) => kind === "equality");
    if (filters.length === 0) {
      record.skip("no parameter filters by a member's value");
      return;
    }
    for (const filter of filters) {
      for (const value of valuesOf(filter.parameter, context)) {
        const judge = compareWith(context, () => [{ filter, value }]);
        if (!(await settle(context, record, judge))) return;
      }
    }
  },
};

const complements: Check = {
  id: "filter.complements",
  title: "The lists of a filter's values add up to the whole list",
  lists: true,
  run: async (context, record) => {
    const { collection } = context;
    const filters = filtersOf(context.operation).filter(
      ({ parameter, kind }) => kind === "equality" && hasAllValues(parameter.schema),
    );
    if (filters.length === 0) {
      record.skip("no filter's values are known");
      return;
    }
    for (const { parameter } of filters) {
      const compare = async (fresh: boolean): Promise<Problem | undefined | "no case"> => {
        const main = await collection.main({ fresh });
        const options = { size: collection.size, fresh };
        const [whole] = main.pages;
        const values = valuesOf(parameter, context);
        let sum = 0;
        for (const value of values) {
          const page = await collection.page(1, { ...options, filters: [[parameter.name, value]] });
          if (!page) return "no case";
          sum += page.total;
        }
        if (!whole) return "no case";
        const [least, most] = sumOfValues(main, parameter.name, values, context);
        if (sum >= least && sum <= most) return undefined;
        const message = `the lists by ${parameter.name} do not add up to the whole list`;
        const expected = least === most ? String(most) : `${least} to ${most}`;
        return {
          answer: whole.answer,
          pointer: collection.list.totalCount,
          specPointer: parameter.pointer,
          message,
          expected,
          received: String(sum),
        };
      };
      if (!(await settle(context, record, compare))) return;
    }
  },
};

export const singleFilterChecks: readonly Check[] = [matching, values, complements];

/** A comparison of a filtered list with the whole list; the conditions are chosen anew from each reading of it. */
export function compareWith(
  context: CheckContext,
  choose: (main: Reading) => readonly Condition[] | undefined,
): (fresh: boolean) => Promise<Problem | undefined | "no case"> {
  return async (fresh) => {
    const main = await context.collection.main({ fresh });
    const conditions = choose(main);
    if (!conditions) return "no case";
    const reading = await context.collection.read({
      size: context.collection.size,
      filters: queryOf(conditions),
      fresh,
    });
    return reading.pages.length === 0 ? "no case" : filteredProblem(reading, conditions, main, context);
  };
}

/** The conditions that a documented request sets, without those that cannot be judged. */
function conditionsOf({ request }: Answer, { operation }: CheckContext): Condition[] {
  if (request.expect === "either" || request.expect === "refusal") return [];
  return filtersOf(operation).flatMap((filter) => {
    const given = (request.query ?? []).filter(([name]) => name === filter.parameter.name);
    const value = given[0]?.[1];
    return given.length === 1 && value !== undefined && value !== "" ? [{ filter, value }] : [];
  });
}

/** How many items have one of the values: at least and at most, as far as the list was read and shows the member. */
function sumOfValues(
  { items, total, isWhole }: Reading,
  name: string,
  values: readonly string[],
  { collection: { shown } }: CheckContext,
): [least: number, most: number] {
  if (!isWhole) return [0, total];
  const having = items.filter((item) => values.includes(String(item[name]))).length;
  const open = shown.has(name) ? 0 : items.filter((item) => item[name] === undefined).length;
  return [having, having + open];
}

/** Values of a filter by a member: those of its enum. */
function valuesOf(parameter: Condition["filter"]["parameter"], { random }: CheckContext): string[] {
  return valuesFor(parameter, random(parameter.name))
    .filter(({ expect }) => expect === "success")
    .map(({ text }) => text);
}

function hasAllValues({
  enum: values,
  type,
}: {
  readonly enum?: readonly unknown[];
  readonly type?: unknown;
}): boolean {
  return values !== undefined || type === "boolean";
}
