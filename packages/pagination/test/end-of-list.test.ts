import { describe, expect, test } from "vitest";
import { LoopError } from "../src/index.js";
import type { Page } from "../src/page-source.js";
import { items, pageOf, readAll, source, walkOver, type Item } from "./list-server.js";

describe("an honest list", () => {
  test.each([
    [0, 1],
    [1, 1],
    [9, 1],
    [10, 1],
    [11, 2],
    [20, 2],
    [25, 3],
    [100, 10],
  ])("of %i items costs %i requests", async (count, requests) => {
    const list = items(1, count);
    const { getPage, asked } = source((pageNo) => pageOf(list, pageNo));
    const walk = walkOver(getPage);
    expect(await walk.toArray()).toEqual(list);
    expect(asked).toEqual(Array.from({ length: requests }, (_, index) => index + 1));
    expect(walk.report).toEqual({
      requests,
      pages: requests,
      items: count,
      duplicates: 0,
      gaps: 0,
      firstTotal: count,
      lastTotal: count,
      pageSize: 10,
      verdict: "complete",
      cursor: expect.any(String) as string,
    });
  });
});

describe("short and empty pages", () => {
  test("a short page in the middle does not end the walk", async () => {
    const list = items(1, 28);
    const sizes = [10, 3, 10, 5];
    const pages = cut(list, sizes);
    const walk = walkOver(source((pageNo) => pages[pageNo - 1] ?? nothing(28)).getPage);
    expect(await walk.toArray()).toEqual(list);
    expect(walk.report).toMatchObject({ verdict: "complete", requests: 4 });
  });

  test.each([
    ["1 and 0", 1, 0],
    ["0 and 0", 0, 0],
    ["N+1 and N", 11, 10],
  ])("two empty pages in the middle, with offsets %s, do not end it", async (_, startOffset, endOffset) => {
    const list = items(1, 25);
    const empty = { items: [], totalCount: 25, startOffset, endOffset };
    const pages: Page<Item>[] = [pageOf(list, 1), empty, empty, pageOf(list, 2), pageOf(list, 3)];
    const walk = walkOver(source((pageNo) => pages[pageNo - 1] ?? nothing(25)).getPage);
    expect(await walk.toArray()).toEqual(list);
    expect(walk.report).toMatchObject({ verdict: "complete", requests: 5, pages: 5 });
  });

  test("three empty pages in a row end it as partial", async () => {
    const { getPage, asked } = source((pageNo) => (pageNo === 1 ? pageOf(items(1, 25), 1) : nothing(25)));
    const walk = walkOver(getPage);
    expect(await walk.toArray()).toHaveLength(10);
    expect(walk.report.verdict).toBe("partial");
    expect(asked).toEqual([1, 2, 3, 4]);
  });

  test("three pages of known items in a row end it as a loop", async () => {
    const { getPage, asked } = source(() => pageOf(items(1, 25), 1));
    const { got, error } = await readAll(walkOver(getPage));
    expect(got).toEqual(items(1, 10));
    expect(error).toBeInstanceOf(LoopError);
    expect((error as LoopError).cursor).toEqual(expect.any(String));
    expect(asked).toEqual([1, 2, 3, 4]);
  });

  test("an empty first page ends it only if the total is 0", async () => {
    const list = items(1, 5);
    const { getPage, asked } = source((pageNo) => (pageNo === 2 ? { ...pageOf(list, 1) } : nothing(5)));
    const walk = walkOver(getPage);
    expect(await walk.toArray()).toEqual(list);
    expect(asked).toEqual([1, 2]);
    expect(walk.report.verdict).toBe("complete");
  });
});

test("as many distinct keys as the total end the walk, whatever the offsets say", async () => {
  const list = items(1, 25);
  const { getPage, asked } = source((pageNo) => {
    const page = pageOf(list, pageNo);
    return { ...page, startOffset: page.startOffset - 1, endOffset: page.endOffset - 1 };
  });
  const walk = walkOver(getPage);
  expect(await walk.toArray()).toEqual(list);
  expect(asked).toEqual([1, 2, 3]);
  expect(walk.report.verdict).toBe("complete");
});

/** Cuts a list into pages of these sizes. */
function cut(list: readonly Item[], sizes: readonly number[]): Page<Item>[] {
  let end = 0;
  return sizes.map((size) => {
    const startOffset = end + 1;
    end += size;
    return { items: list.slice(startOffset - 1, end), totalCount: list.length, startOffset, endOffset: end };
  });
}

function nothing(totalCount: number): Page<Item> {
  return { items: [], totalCount, startOffset: 1, endOffset: 0 };
}
