import type { CheckContext } from "../check.js";
import type { Problem } from "../check-record.js";
import type { Item, Page } from "../collection/page.js";
import type { Reading } from "../collection/reading.js";
import { passes, passesAll, type Condition } from "./filter.js";

/** What is wrong with a filtered reading, seen beside the unfiltered list. */
export function filteredProblem(
  reading: Reading,
  conditions: readonly Condition[],
  main: Reading,
  context: CheckContext,
): Problem | undefined {
  for (const page of reading.pages) {
    const problem = strangerProblem(page, conditions, context);
    if (problem) return problem;
  }
  if (!reading.isWhole) return main.isWhole ? countProblem(reading, conditions, main, context) : undefined;
  return (
    ownProblem(reading, context) ?? (main.isWhole ? missingProblem(reading, conditions, main, context) : undefined)
  );
}

/** Whether a list too long to be read holds as many items as pass, give or take those of which it is open. */
function countProblem(
  { pages, total }: Reading,
  conditions: readonly Condition[],
  main: Reading,
  { collection: { list, shown } }: CheckContext,
): Problem | undefined {
  const truths = main.items.map((item) => passesAll(item, conditions, shown));
  const least = truths.filter((truth) => truth === true).length;
  const most = least + truths.filter((truth) => truth === undefined).length;
  if (total >= least && total <= most) return undefined;
  const expected = least === most ? String(least) : `${least} to ${most}`;
  return {
    answer: pages[0]?.answer,
    pointer: list.totalCount,
    message: "the total does not follow the filter",
    expected,
  };
}

/** An item of a page that does not pass. */
export function strangerProblem(
  { items, answer }: Page,
  conditions: readonly Condition[],
  { collection: { list, shown } }: CheckContext,
): Problem | undefined {
  const index = items.findIndex((item) => passesAll(item, conditions, shown) === false);
  if (index < 0) return undefined;
  const failing = conditions.find((condition) => passes(items[index] as Item, condition, shown) === false);
  return {
    answer,
    pointer: `${list.items}/${index}`,
    ...(failing ? { specPointer: failing.filter.parameter.pointer } : {}),
    message: `an item does not match ${failing?.filter.parameter.name ?? "the filter"}`,
    expected: failing?.value ?? "",
  };
}

function ownProblem(reading: Reading, { collection: { list } }: CheckContext): Problem | undefined {
  const { keys, total, pages } = reading;
  const [first] = pages;
  const odd = pages.find((page) => page.total !== total);
  if (odd) {
    const message = "the total of a filtered list differs between its pages";
    return { answer: odd.answer, pointer: list.totalCount, message, expected: String(total) };
  }
  if (new Set(keys).size !== keys.length) {
    return { answer: first?.answer, pointer: list.items, message: "an item stands twice in a filtered list" };
  }
  if (keys.length === total) return undefined;
  const message = "the total does not follow the filter";
  return {
    answer: first?.answer,
    pointer: list.totalCount,
    message,
    expected: String(keys.length),
    received: String(total),
  };
}

function missingProblem(
  reading: Reading,
  conditions: readonly Condition[],
  main: Reading,
  { collection: { list, shown } }: CheckContext,
): Problem | undefined {
  const found = reading.byKey;
  const [first] = reading.pages;
  const specPointer = conditions[0]?.filter.parameter.pointer;
  const place = { answer: first?.answer, pointer: list.items, ...(specPointer === undefined ? {} : { specPointer }) };
  for (const [key, item] of main.byKey) {
    if (!found.has(key) && passesAll(item, conditions, shown) === true) {
      return { ...place, message: "a filtered list misses an item that matches", expected: key, received: "absent" };
    }
  }
  const unknown = [...found.keys()].find((key) => !main.byKey.has(key));
  return unknown === undefined
    ? undefined
    : {
        ...place,
        message: "a filtered list holds an item that the whole list lacks",
        expected: "absent",
        received: unknown,
      };
}
