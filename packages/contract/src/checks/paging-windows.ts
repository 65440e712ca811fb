import type { Check, CheckContext } from "../check.js";
import type { CheckRecord, Problem } from "../check-record.js";
import { pageOf, type Page } from "../collection/page.js";
import type { Answer } from "../http/answer.js";

const counters: Check = {
  id: "paging.counters",
  title: "The counters of a page are whole numbers that agree with its items",
  lists: true,
  judge: (answer, record, context) => judgePage(answer, record, context, counterProblem),
};

const windows: Check = {
  id: "paging.windows",
  title: "A page holds the items of its own window: windows are contiguous and disjoint, page 1 begins the list",
  core: true,
  lists: true,
  judge: (answer, record, context) => judgePage(answer, record, context, windowProblem),
  run: async ({ collection }) => {
    await collection.main();
  },
};

const size: Check = {
  id: "paging.size",
  title: "A page holds as many items as per_page asks for, up to the server's cap; only the last page may hold fewer",
  lists: true,
  judge: (answer, record, context) => judgePage(answer, record, context, sizeProblem),
  run: async ({ collection }) => {
    const main = await collection.prepare();
    if (!main) return;
    for (const each of [1, 2, 3, 50]) {
      if (each < collection.size) await collection.page(1, { size: each });
    }
    const large = await collection.page(1, { size: 1000, expect: "either" });
    if (large && collection.cap === Infinity) collection.learnCap(large, 1000);
    await collection.page(2, { size: 1000, expect: "either" });
    if (collection.cap < Infinity) await collection.ask(1, { size: collection.cap + 1, expect: "either" });
    if (collection.cap > 99) await collection.ask(1, { size: 99, expect: "either" });
  },
};

export const windowChecks: readonly Check[] = [windows, counters, size];

type PageRule = (page: Page, asked: Window, context: CheckContext) => Problem | undefined | "no case";

/** What a request asked for; undefined where it gave nothing, or no plain whole number. */
interface Window {
  readonly pageNo: number | undefined;
  readonly size: number | undefined;
  /** Whether both are absent or plain whole numbers, so that the fragment says what the page holds. */
  readonly isPlain: boolean;
}

function judgePage(answer: Answer, record: CheckRecord, context: CheckContext, rule: PageRule): void {
  const page = pageOf(context.collection.list, answer);
  const problem = page && rule(page, windowOf(answer, context), context);
  if (page && problem !== "no case") record.judge(problem && { answer, ...problem });
}

function windowOf({ request: { query = [] } }: Answer, { collection: { list } }: CheckContext): Window {
  const values = (name: string): string[] => query.filter(([each]) => each === name).map(([, value]) => value);
  const pages = values(list.pageParameter);
  const sizes = values(list.sizeParameter);
  const isPlain = [pages, sizes].every(
    (all) => all.length === 0 || (all.length === 1 && /^[1-9]\d*$/.test(all[0] ?? "")),
  );
  const number = (all: string[]): number | undefined => (isPlain && all.length === 1 ? Number(all[0]) : undefined);
  return { pageNo: number(pages), size: number(sizes), isPlain };
}

function counterProblem(
  { total, start, end, items, keys }: Page,
  _: Window,
  context: CheckContext,
): Problem | undefined {
  const { list } = context.collection;
  for (const [pointer, value] of [
    [list.totalCount, total],
    [list.startOffset, start],
    [list.endOffset, end],
  ] as const) {
    if (!Number.isInteger(value) || value < 0)
      return { pointer, message: "the counter is not a whole number of at least 0" };
  }
  if (items.length === 0) {
    const isEmpty = (start === 0 && end === 0) || (start >= 1 && end === start - 1);
    return isEmpty ? undefined : { pointer: list.startOffset, message: "the offsets of an empty page name items" };
  }
  if (end - start + 1 !== items.length) {
    const expected = `${start + items.length - 1}, from start_offset ${start} and ${items.length} items`;
    return { pointer: list.endOffset, message: "the offsets do not agree with the number of items", expected };
  }
  if (end > total)
    return { pointer: list.endOffset, message: "the page ends behind the total", expected: `at most ${total}` };
  const twice = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  return twice < 0 ? undefined : { pointer: `${list.items}/${twice}`, message: "an item stands twice on one page" };
}

function windowProblem(page: Page, asked: Window, { collection }: CheckContext): Problem | undefined | "no case" {
  const { list } = collection;
  const { pageNo = 1, size: askedSize, isPlain } = asked;
  if (!isPlain) return "no case";
  const full = collection.fullSize(askedSize);
  if (pageNo > 1 && full === undefined) return "no case";
  const start = pageNo === 1 ? 1 : (pageNo - 1) * (full ?? 0) + 1;
  if (start > page.total) {
    if (page.items.length === 0) return undefined;
    return { pointer: list.items, message: "a page past the end holds items", expected: "an empty page or a 4xx" };
  }
  if (page.items.length === 0) {
    return { pointer: list.items, message: "the page is empty although the total says that items stand on it" };
  }
  return page.start === start
    ? undefined
    : {
        pointer: list.startOffset,
        message: "the page does not begin where its predecessor ends",
        expected: String(start),
      };
}

function sizeProblem(page: Page, asked: Window, { collection }: CheckContext): Problem | undefined | "no case" {
  const { list } = collection;
  const { size: askedSize, isPlain } = asked;
  if (!isPlain) return "no case";
  const found = page.items.length;
  if (askedSize !== undefined && found > askedSize) {
    return {
      pointer: list.items,
      message: "the page holds more items than per_page allows",
      expected: `at most ${askedSize}`,
    };
  }
  const full = collection.fullSize(askedSize);
  if (full === undefined) return askedSize === undefined ? "no case" : undefined;
  const left = Math.max(0, page.total - (page.start - 1));
  const expected = Math.min(full, left);
  if (found === expected || found === 0) return undefined;
  return {
    pointer: list.items,
    message: "the page holds another number of items than its size and the total say",
    expected: String(expected),
    received: String(found),
  };
}
