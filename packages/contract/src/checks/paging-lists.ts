import type { Check, CheckContext } from "../check.js";
import type { Problem } from "../check-record.js";
import type { Page } from "../collection/page.js";
import type { Reading } from "../collection/reading.js";
import { settle } from "../collection/settle.js";

const union: Check = {
  id: "paging.union",
  title: "The pages together hold as many items as the total says, none of them twice",
  lists: true,
  run: async (context, record) => {
    const main = await context.collection.main();
    if (!main.isWhole) {
      record.skip(partly(main));
      return;
    }
    await settle(context, record, async (fresh) => unionProblem(await context.collection.main({ fresh }), context));
    for (const size of otherSizes(context, main)) {
      const compare = async (fresh: boolean): Promise<Problem | undefined | "no case"> => {
        const reading = await context.collection.read({ ...size, fresh, share: 0.05 });
        return reading.isWhole ? unionProblem(reading, context) : "no case";
      };
      if (!(await settle(context, record, compare))) return;
    }
  },
};

const order: Check = {
  id: "paging.order",
  title: "Two readings of the same pages give the same items in the same order",
  lists: true,
  run: async (context, record) => {
    await settle(context, record, async (fresh) => {
      const first = await context.collection.main({ fresh });
      if (first.pages.length === 0) return "no case";
      const sample = sampleOf(first, context);
      // The ends once more: what changes with every second answer would look the same to a regular reader.
      for (const page of [...sample, ...sample.slice(-1), ...sample.slice(0, 1)]) {
        const again = await context.collection.page(pageNumber(page, context), {
          size: context.collection.size,
          fresh: true,
        });
        if (!again) return "no case";
        const problem = differs(page, again, context);
        if (problem)
          return { answer: again.answer, ...problem, message: "the same page holds other items when read again" };
      }
      return undefined;
    });
  },
};

const sizes: Check = {
  id: "paging.sizes",
  title: "The same items stand at the same positions at any page size",
  lists: true,
  run: async (context, record) => {
    const main = await context.collection.main();
    for (const size of otherSizes(context, main)) {
      const compare = async (fresh: boolean): Promise<Problem | undefined | "no case"> => {
        const base = await context.collection.main({ fresh });
        const other = await context.collection.read({ ...size, fresh, share: 0.05 });
        return positionProblem(base, other.pages, context);
      };
      if (!(await settle(context, record, compare))) return;
    }
  },
};

/** Page sizes that people choose: of each the second page is read, and a random one at any other. */
const usual = [10, 20, 25, 50];

const probes: Check = {
  id: "paging.probes",
  title: "The second page at usual sizes, and pages picked at random, hold the items of their positions",
  lists: true,
  run: async (context, record) => {
    const { collection, session } = context;
    const { total } = await collection.main();
    const choose = context.random("probes");
    const most = Math.min(collection.size, collection.cap);
    if (total === 0) {
      record.skip("the list is empty");
      return;
    }
    const random = (): number => choose.integer(1, Math.max(1, Math.min(most, total)));
    const sizes = [...usual, 1, 2, 3, 5, random(), random(), random()];
    for (const size of sizes.slice(0, Math.max(4, Math.floor(session.remaining / 5)))) {
      if (size > most) continue;
      const last = Math.ceil(total / size);
      const pageNo = usual.includes(size) ? Math.min(2, last) : choose.integer(1, last);
      const compare = async (fresh: boolean): Promise<Problem | undefined | "no case"> => {
        const base = await collection.main({ fresh });
        const page = await collection.page(pageNo, { size, fresh });
        return page ? positionProblem(base, [page], context) : "no case";
      };
      if (!(await settle(context, record, compare))) return;
    }
  },
};

export const listChecks: readonly Check[] = [union, order, sizes, probes];

/** Why a rule about the whole list has no case. */
export function partly(reading: Reading): string {
  return reading.pages.length === 0
    ? "no page of the list could be read"
    : `the list is larger than the budget allows to read: ${reading.keys.length} of ${reading.total} items were read`;
}

function unionProblem(reading: Reading, { collection: { list } }: CheckContext): Problem | undefined {
  const { keys, total, pages } = reading;
  const odd = pages.find((page) => page.total !== total);
  if (odd) {
    const expected = String(total);
    return { answer: odd.answer, pointer: list.totalCount, message: "the total differs between pages", expected };
  }
  const seen = new Map<string, Page>();
  for (const page of pages) {
    const twice = page.keys.findIndex((key) => seen.has(key));
    if (twice >= 0) {
      return { answer: page.answer, pointer: `${list.items}/${twice}`, message: "an item stands on two pages" };
    }
    for (const key of page.keys) seen.set(key, page);
  }
  if (keys.length === total) return undefined;
  const message = "the pages together hold another number of items than the total says";
  return {
    answer: pages[0]?.answer,
    pointer: list.totalCount,
    message,
    expected: String(keys.length),
    received: String(total),
  };
}

/** The default size, and the smallest size at which a whole reading costs no more than a share of the budget. */
function otherSizes({ collection, session }: CheckContext, main: Reading): { size?: number }[] {
  const most = Math.min(collection.size, collection.cap);
  const candidates = [3, 7, 10, 13, 17, 23, 37, 53, 71, 97].filter((size) => size < most);
  const small =
    candidates.find((size) => Math.ceil(main.total / size) <= session.maxRequests * 0.05) ?? candidates.at(-1);
  return [...(small === undefined ? [] : [{ size: small }]), {}];
}

/** All pages of a reading, or some where it costs too much to ask for all again. */
function sampleOf({ pages }: Reading, { random, session }: CheckContext): readonly Page[] {
  const most = Math.max(3, Math.floor(session.maxRequests / 30));
  if (pages.length <= most) return pages;
  return [...pages.slice(0, 1), ...random("order").sample(pages.slice(1, -1), most - 2), ...pages.slice(-1)];
}

function pageNumber(page: Page, { collection: { list } }: CheckContext): number {
  return Number(page.answer.request.query?.find(([name]) => name === list.pageParameter)?.[1] ?? 1);
}

function differs(one: Page, other: Page, { collection: { list } }: CheckContext): Problem | undefined {
  if (one.total !== other.total) return { pointer: list.totalCount, message: "", expected: String(one.total) };
  const length = Math.max(one.keys.length, other.keys.length);
  const index = Array.from({ length }, (_, at) => at).find((at) => one.keys[at] !== other.keys[at]);
  return index === undefined
    ? undefined
    : {
        pointer: `${list.items}/${index}`,
        message: "",
        expected: one.keys[index] ?? "no item",
        received: other.keys[index] ?? "no item",
      };
}

function positionProblem(
  base: Reading,
  pages: readonly Page[],
  { collection }: CheckContext,
): Problem | undefined | "no case" {
  const known = base.byPosition;
  let cases = 0;
  for (const { answer, start, keys } of pages) {
    for (const [index, key] of keys.entries()) {
      const expected = known.get(start + index);
      if (expected === undefined) continue;
      cases++;
      if (expected !== key) {
        const pointer = `${collection.list.items}/${index}`;
        return { answer, pointer, message: "another item stands at this position", expected, received: key };
      }
    }
  }
  return cases === 0 ? "no case" : undefined;
}
