import { describe, expect, test } from "vitest";
import { LoopError } from "../src/index.js";
import { items, pageOf, readAll, source, walkOver } from "./list-server.js";

const list = items(1, 25);

describe("a server that counts pages from 0", () => {
  const zeroBased = (pageNo: number) => pageOf(list, pageNo + 1);

  test("is walked from firstPage 0", async () => {
    const { getPage, asked } = source(zeroBased);
    const walk = walkOver(getPage, { firstPage: 0 });
    expect(await walk.toArray()).toEqual(list);
    expect(asked).toEqual([0, 1, 2]);
    expect(walk.report.verdict).toBe("complete");
  });

  test("is reported when walked from page 1: its first page is a gap", async () => {
    const { getPage, asked } = source(zeroBased);
    const walk = walkOver(getPage);
    expect(await walk.toArray()).toEqual(items(11, 25));
    expect(asked).toEqual([1, 2]);
    expect(walk.report).toMatchObject({ verdict: "drifted", gaps: 10, items: 15 });
  });

  test("is reported when its only page is missed", async () => {
    const { getPage, asked } = source((pageNo) => pageOf(items(1, 5), pageNo + 1));
    const walk = walkOver(getPage);
    expect(await walk.toArray()).toEqual([]);
    expect(asked).toEqual([1, 2, 3]);
    expect(walk.report.verdict).toBe("partial");
  });
});

test("page 0 as another name of page 1 costs one request, and is reported", async () => {
  const { getPage, asked } = source((pageNo) => pageOf(list, Math.max(pageNo, 1)));
  const walk = walkOver(getPage, { firstPage: 0 });
  expect(await walk.toArray()).toEqual(list);
  expect(asked).toEqual([0, 1, 2, 3]);
  expect(walk.report).toMatchObject({ verdict: "drifted", duplicates: 10 });
});

test("an empty page 0 costs one request", async () => {
  const { getPage, asked } = source((pageNo) => pageOf(list, pageNo));
  const walk = walkOver(getPage, { firstPage: 0 });
  expect(await walk.toArray()).toEqual(list);
  expect(asked).toEqual([0, 1, 2, 3]);
  expect(walk.report.verdict).toBe("complete");
});

test("positions counted from 0, the end exclusive, are walked and reported", async () => {
  const { getPage, asked } = source((pageNo) => {
    const page = pageOf(list, pageNo);
    return { ...page, startOffset: page.startOffset - 1 };
  });
  const walk = walkOver(getPage);
  expect(await walk.toArray()).toEqual(list);
  expect(asked).toEqual([1, 2, 3]);
  expect(walk.report.verdict).toBe("drifted");
});

test("a last page that repeats under a total too high ends in a LoopError", async () => {
  const { getPage, asked } = source((pageNo) => ({ ...pageOf(list, Math.min(pageNo, 3)), totalCount: 30 }));
  const { got, error } = await readAll(walkOver(getPage));
  expect(got).toEqual(list);
  expect(error).toBeInstanceOf(LoopError);
  expect(asked).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a total too high is found out by three empty pages", async () => {
  const { getPage, asked } = source((pageNo) => ({ ...pageOf(list, pageNo), totalCount: 1_000_000 }));
  const walk = walkOver(getPage, { concurrency: 4 });
  expect(await walk.toArray()).toEqual(list);
  expect(asked.length).toBeLessThanOrEqual(6 + 4);
  expect(walk.report.verdict).toBe("partial");
});

test("a total too low is reported: more items than it counts", async () => {
  const { getPage } = source((pageNo) => ({ ...pageOf(list, pageNo), totalCount: 7 }));
  const walk = walkOver(getPage);
  expect(await walk.toArray()).toEqual(items(1, 10));
  expect(walk.report).toMatchObject({ verdict: "drifted", items: 10, lastTotal: 7 });
});

test("an end_offset that lies is reported: fewer items than the total", async () => {
  const { getPage } = source((pageNo) => ({ ...pageOf(list, pageNo), endOffset: 25 }));
  const walk = walkOver(getPage);
  expect(await walk.toArray()).toEqual(items(1, 10));
  expect(walk.report).toMatchObject({ verdict: "partial", gaps: 15 });
});

test("a server that gives more than asked is walked, its size reported", async () => {
  const { getPage, asked } = source((pageNo) => pageOf(list, pageNo, 20));
  const walk = walkOver(getPage);
  expect(await walk.toArray()).toEqual(list);
  expect(asked).toEqual([1, 2]);
  expect(walk.report).toMatchObject({ verdict: "complete", pageSize: 20 });
});

test("a list that never ends is cut by maxPages", async () => {
  const { getPage, asked } = source((pageNo) => ({
    items: items(pageNo * 10 - 9, pageNo * 10),
    totalCount: pageNo * 10 + 10,
    startOffset: pageNo * 10 - 9,
    endOffset: pageNo * 10,
  }));
  const walk = walkOver(getPage, { maxPages: 50 });
  expect(await walk.toArray()).toHaveLength(500);
  expect(asked).toHaveLength(50);
  expect(walk.report.verdict).toBe("capped");
});

test("a key that comes twice on one page is given once", async () => {
  const twice = [...items(1, 5), ...items(5, 9)];
  const { getPage } = source(() => pageOf(twice, 1));
  const walk = walkOver(getPage);
  expect(await walk.toArray()).toEqual(items(1, 9));
  expect(walk.report).toMatchObject({ verdict: "drifted", duplicates: 1 });
});
