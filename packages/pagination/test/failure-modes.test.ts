import { describe, expect, test } from "vitest";
import { DriftError, LoopError } from "../src/index.js";
import type { WalkOptions } from "../src/options.js";
import { items, pageOf, readAll, source, walkOver, type Item } from "./list-server.js";

/** What a server does wrong or what happens to its list, pages of 10, and what the walk makes of it. */
describe("what defeats other helpers", () => {
  test("honest, 25 items: 3 requests", async () => {
    const { getPage, asked } = source((pageNo) => pageOf(items(1, 25), pageNo));
    expect(await walkOver(getPage).toArray()).toHaveLength(25);
    expect(asked).toHaveLength(3);
  });

  test("honest, 10 items: 1 request", async () => {
    const { getPage, asked } = source((pageNo) => pageOf(items(1, 10), pageNo));
    expect(await walkOver(getPage).toArray()).toHaveLength(10);
    expect(asked).toHaveLength(1);
  });

  test("insert at the head during the walk: 3 requests, duplicate and new total reported", async () => {
    const { walk, asked, outcome } = changing((list) => [{ id: "new" }, ...list]);
    expect((await outcome).got).toEqual(items(1, 25));
    expect(asked).toEqual([1, 2, 3]);
    expect(walk.report).toMatchObject({ verdict: "drifted", items: 25, duplicates: 1, firstTotal: 25, lastTotal: 26 });
  });

  test("insert at the head during the walk, restarted: 5 requests, complete", async () => {
    const { walk, asked, outcome } = changing((list) => [{ id: "new" }, ...list], { onDrift: "restart" });
    const { got } = await outcome;
    expect(got.map(({ id }) => id).sort()).toEqual([...items(1, 25), { id: "new" }].map(({ id }) => id).sort());
    expect(asked).toEqual([1, 2, 1, 2, 3]);
    expect(walk.report).toMatchObject({ verdict: "complete", items: 26, duplicates: 0, gaps: 0, firstTotal: 26 });
  });

  test("delete during the walk: 3 requests, gap and new total reported", async () => {
    const { walk, asked, outcome } = changing((list) => list.slice(1));
    expect((await outcome).got).toHaveLength(24);
    expect(asked).toEqual([1, 2, 3]);
    expect(walk.report).toMatchObject({ verdict: "drifted", gaps: 1, firstTotal: 25, lastTotal: 24 });
  });

  test("delete during the walk, thrown: 2 requests, DriftError with the cursor behind page 1", async () => {
    const { walk, asked, outcome } = changing((list) => list.slice(1), { onDrift: "throw" });
    const { got, error } = await outcome;
    expect(got).toEqual(items(1, 10));
    expect(error).toBeInstanceOf(DriftError);
    expect((error as DriftError).message).toBe("page 2: the total went from 25 to 24");
    expect((error as DriftError).cursor).toBe(walk.report.cursor);
    expect(asked).toEqual([1, 2]);
    expect(walk.report.verdict).toBe("drifted");
  });

  test("delete during the walk, restarted: 5 requests, what was lost is found", async () => {
    const { asked, walk, outcome } = changing((list) => list.slice(1), { onDrift: "restart" });
    expect((await outcome).got).toEqual(items(1, 25));
    expect(asked).toEqual([1, 2, 1, 2, 3]);
    // Item 1 was given before it was deleted: 25 items of 24.
    expect(walk.report).toMatchObject({ verdict: "drifted", items: 25, lastTotal: 24, gaps: 0 });
  });

  test("ignores page_no, same bytes, all 10 items on the page: 1 request, complete", async () => {
    const { getPage, asked } = source(() => pageOf(items(1, 10), 1));
    const walk = walkOver(getPage);
    expect(await walk.toArray()).toHaveLength(10);
    expect(asked).toHaveLength(1);
    expect(walk.report.verdict).toBe("complete");
  });

  test("ignores page_no, same bytes, 10 items of 25: 4 requests, LoopError", async () => {
    const { getPage, asked } = source(() => pageOf(items(1, 25), 1));
    const { got, error } = await readAll(walkOver(getPage));
    expect(got).toHaveLength(10);
    expect(error).toBeInstanceOf(LoopError);
    expect(asked).toHaveLength(4);
  });

  test("ignores page_no, order varies: 4 requests, LoopError", async () => {
    const { getPage, asked } = source((pageNo) => {
      const page = pageOf(items(1, 25), 1);
      return { ...page, items: [...page.items.slice(pageNo), ...page.items.slice(0, pageNo)] };
    });
    const { got, error } = await readAll(walkOver(getPage));
    expect(new Set(got.map(({ id }) => id)).size).toBe(10);
    expect(got).toHaveLength(10);
    expect(error).toBeInstanceOf(LoopError);
    expect(asked).toHaveLength(4);
  });

  test("empty page in the middle: 3 requests, gap of 10 reported", async () => {
    const { getPage, asked } = source((pageNo) => {
      const page = pageOf(items(1, 25), pageNo);
      return pageNo === 2 ? { ...page, items: [] } : page;
    });
    const walk = walkOver(getPage);
    expect(await walk.toArray()).toEqual([...items(1, 10), ...items(21, 25)]);
    expect(asked).toEqual([1, 2, 3]);
    expect(walk.report).toMatchObject({ verdict: "drifted", gaps: 10, items: 15 });
  });

  test("caps per_page lower than asked: 5 requests, effective size reported", async () => {
    const { getPage, asked } = source((pageNo) => pageOf(items(1, 25), pageNo, 5));
    const walk = walkOver(getPage);
    expect(await walk.toArray()).toEqual(items(1, 25));
    expect(asked).toHaveLength(5);
    expect(walk.report).toMatchObject({ verdict: "complete", pageSize: 5 });
  });
});

/** A walk over 25 items, changed once between the first and the second request. */
function changing(change: (list: Item[]) => Item[], options: WalkOptions<Item> = {}) {
  let list = items(1, 25);
  const { getPage, asked } = source((pageNo) => {
    if (asked.length === 2) list = change(list);
    return pageOf(list, pageNo);
  });
  const walk = walkOver(getPage, options);
  return { walk, asked, outcome: readAll(walk) };
}
