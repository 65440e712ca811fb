import { describe, expect, test } from "vitest";
import type { WalkOptions } from "../src/options.js";
import type { Page } from "../src/page-source.js";
import { items, pageOf, readAll, walkOver, type Item } from "./list-server.js";

/** A server whose answers are given one tick after another, which notes how many are open and how far ahead they are. */
function slowServer(page: (pageNo: number) => Page<Item>) {
  const seen = { open: 0, most: 0, asked: [] as number[], furthest: 0, aborted: 0 };
  return {
    seen,
    getPage: async (pageNo: number, signal: AbortSignal): Promise<Page<Item>> => {
      seen.asked.push(pageNo);
      seen.furthest = Math.max(seen.furthest, pageNo);
      seen.most = Math.max(seen.most, ++seen.open);
      signal.addEventListener("abort", () => seen.aborted++);
      // Later pages answer sooner: order must not depend on it.
      for (let ticks = 0; ticks < 40 - (pageNo % 40); ticks++) await Promise.resolve();
      seen.open--;
      return page(pageNo);
    },
  };
}

describe.each([1, 2, 4, 8, 16])("concurrency %i", (concurrency) => {
  test("keeps order, stays in its bound and asks for no page twice", async () => {
    const list = items(1, 195);
    const { getPage, seen } = slowServer((pageNo) => pageOf(list, pageNo));
    const walk = walkOver(getPage, { concurrency });
    const got: Item[] = [];
    for await (const item of walk) {
      got.push(item);
      const consumed = Math.ceil(got.length / 10);
      expect(seen.furthest - consumed).toBeLessThanOrEqual(concurrency === 1 ? 0 : concurrency);
    }
    expect(got).toEqual(list);
    expect(seen.most).toBe(concurrency);
    expect(seen.asked).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(walk.report).toMatchObject({ verdict: "complete", requests: 20 });
  });

  test("does not start before the total is known", async () => {
    const list = items(1, 195);
    const { getPage, seen } = slowServer((pageNo) => pageOf(list, pageNo));
    const iterator = walkOver(getPage, { concurrency })[Symbol.asyncIterator]();
    const first = iterator.next();
    for (let ticks = 0; ticks < 20; ticks++) await Promise.resolve();
    expect(seen.asked).toEqual([1]);
    await first;
    await iterator.return?.();
  });

  test("reads a capped page size without going beyond the end", async () => {
    const list = items(1, 47);
    const { getPage, seen } = slowServer((pageNo) => pageOf(list, pageNo, 4));
    const walk = walkOver(getPage, { concurrency, pageSize: 100 });
    expect(await walk.toArray()).toEqual(list);
    expect(seen.asked).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(walk.report).toMatchObject({ verdict: "complete", pageSize: 4 });
  });

  test("falls back to one at a time when the list drifts", async () => {
    const list = items(1, 300);
    const { getPage, seen } = slowServer((pageNo) => ({ ...pageOf(list, pageNo), totalCount: pageNo < 3 ? 300 : 301 }));
    let most = 0;
    const walk = walkOver(getPage, {
      concurrency,
      onPage: ({ pages }) => {
        if (pages > 3 + concurrency) most = Math.max(most, seen.open);
      },
    });
    const { got } = await readAll(walk);
    expect(got).toHaveLength(300);
    expect(most).toBe(0);
    expect(walk.report.verdict).toBe("drifted");
    // Past the end: as many pages as it takes to see that item 301 does not exist.
    expect(seen.asked).toHaveLength(33);
  });
});

test("a short first page does not lead beyond limit", async () => {
  const list = items(1, 60);
  const { getPage, seen } = slowServer((pageNo) =>
    pageNo === 1
      ? { items: list.slice(0, 2), totalCount: 60, startOffset: 1, endOffset: 2 }
      : {
          ...pageOf(list.slice(2), pageNo - 1),
          totalCount: 60,
          startOffset: pageNo * 10 - 17,
          endOffset: pageNo * 10 - 8,
        },
  );
  expect(await walkOver(getPage, { concurrency: 8, limit: 22 }).toArray()).toEqual(items(1, 22));
  expect(seen.asked).toEqual([1, 2, 3]);
});

test("a failed page is told when its turn comes, and the pages behind it are cancelled", async () => {
  const failure = new Error("page 4 failed");
  const list = items(1, 200);
  const { getPage, seen } = slowServer((pageNo) => {
    if (pageNo === 4) throw failure;
    return pageOf(list, pageNo);
  });
  const { got, error } = await readAll(walkOver(getPage, { concurrency: 4 }));
  expect(got).toEqual(items(1, 30));
  expect(error).toBe(failure);
  expect(seen.asked).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(seen.aborted).toBeGreaterThan(0);
});

test("a restart cancels what was sent ahead", async () => {
  const list = items(1, 200);
  let total = 200;
  const { getPage, seen } = slowServer((pageNo) => {
    if (pageNo === 3) total = 201;
    return { ...pageOf(list, pageNo), totalCount: total };
  });
  const options: WalkOptions<Item> = { concurrency: 4, onDrift: "restart" };
  const { got } = await readAll(walkOver(getPage, options));
  expect(got).toEqual(list);
  expect(seen.aborted).toBeGreaterThan(0);
});

test("a restart of a resumed walk asks for nothing beyond limit", async () => {
  const list = items(1, 200);
  const before = walkOver(slowServer((pageNo) => pageOf(list, pageNo)).getPage, { limit: 105 });
  await before.toArray();
  const { getPage, seen } = slowServer((pageNo) => pageOf([...list, { id: "new" }], pageNo));
  const options: WalkOptions<Item> = { concurrency: 8, onDrift: "restart", limit: 15, resume: before.report.cursor };
  expect(await walkOver(getPage, options).toArray()).toEqual(items(1, 15));
  expect(seen.asked).toEqual([11, 1, 2]);
});
