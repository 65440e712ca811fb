import type { Check, CheckContext } from "../check.js";
import type { Problem } from "../check-record.js";
import type { Page } from "../collection/page.js";
import { settle } from "../collection/settle.js";

const defaultPage: Check = {
  id: "paging.default-page",
  title: "Without page_no the first page is served",
  lists: true,
  run: async (context, record) => {
    const { collection } = context;
    for (const size of [undefined, 2, collection.size]) {
      const options = size === undefined ? {} : { size };
      const compare = async (fresh: boolean): Promise<Problem | undefined | "no case"> => {
        const implied = await collection.page(undefined, { ...options, fresh });
        const named = await collection.page(1, { ...options, fresh });
        if (!implied || !named) return "no case";
        const { list } = collection;
        const same = isSame(implied, named);
        return same
          ? undefined
          : { answer: implied.answer, pointer: list.items, message: "the page served without page_no is not page 1" };
      };
      if (!(await settle(context, record, compare))) return;
    }
  },
};

const pastEnd: Check = {
  id: "paging.past-end",
  title: "Past the end a page is empty, or refused with a 4xx",
  lists: true,
  run: async (context, record) => {
    const { collection } = context;
    const first = await collection.prepare();
    if (!first) {
      record.skip("no page of the list could be read");
      return;
    }
    for (const [size, beyond] of [
      [collection.size, 1],
      [collection.size, 2],
      [2, 1],
      [7, 3],
      [collection.size, 1000],
    ] as const) {
      const full = Math.min(size, collection.cap);
      const pageNo = Math.ceil(first.total / full) + beyond;
      const answer = await collection.ask(pageNo, { size, expect: "either" });
      if (answer.status >= 400 && answer.status < 500) record.pass();
      const page = await collection.page(pageNo, { size, expect: "either" });
      if (!page) continue;
      const isPast = (pageNo - 1) * full >= page.total;
      if (!isPast) continue;
      record.judge(
        page.items.length === 0
          ? undefined
          : {
              answer,
              pointer: collection.list.items,
              message: "a page past the end holds items",
              expected: "an empty page or a 4xx",
            },
      );
    }
  },
};

const total: Check = {
  id: "paging.total",
  title: "The total is the same on every page, at every size and past the end",
  lists: true,
  run: async (context, record) => {
    const { collection } = context;
    const main = await collection.main();
    if (main.pages.length === 0) {
      record.skip("no page of the list could be read");
      return;
    }
    const pageNo = Math.ceil(main.total / Math.min(collection.size, collection.cap)) + 1;
    const asks = [
      [undefined, {}],
      [1, { size: 1 }],
      [Math.max(1, main.total), { size: 1 }],
      [Math.max(1, Math.ceil(main.total / 2)), { size: 2 }],
      [pageNo, { size: collection.size, expect: "either" }],
    ] as const;
    for (const [number, options] of asks) {
      const compare = async (fresh: boolean): Promise<Problem | undefined | "no case"> => {
        const first = await collection.page(1, { size: collection.size, fresh });
        const other = await collection.page(number, { ...options, fresh });
        return first && other ? totalProblem(first, other, context) : "no case";
      };
      if (!(await settle(context, record, compare))) return;
    }
  },
};

export const pageChecks: readonly Check[] = [defaultPage, pastEnd, total];

function isSame(one: Page, other: Page): boolean {
  const text = ({ keys, total: count, start, end }: Page): string => JSON.stringify([keys, count, start, end]);
  return text(one) === text(other);
}

function totalProblem(first: Page, other: Page, { collection: { list } }: CheckContext): Problem | undefined {
  if (first.total === other.total) return undefined;
  const message = "the total differs from that of page 1";
  return { answer: other.answer, pointer: list.totalCount, message, expected: String(first.total) };
}
