import { InvalidRequestError, MeetingsError } from "@rtk-meetings/client";
import { describe, expect, test } from "vitest";
import type { WalkReport } from "../src/report.js";
import type { Walk } from "../src/walk.js";
import { items, pageOf, readAll, source, walkOver, type Item } from "./list-server.js";

const list = items(1, 25);
const honest = () => source<Item>((pageNo) => pageOf(list, pageNo));

describe("toArray", () => {
  test("throws with the cursor when there are more than max items", async () => {
    const walk = walkOver(honest().getPage);
    const error: unknown = await walk.toArray({ max: 12 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MeetingsError);
    expect((error as Error).message).toContain("max = 12");
    expect(walk.report).toMatchObject({ verdict: "capped", items: 12 });
    const { cursor } = error as { cursor?: string };
    expect(await walkOver(honest().getPage, { resume: cursor }).toArray()).toEqual(items(13, 25));
  });

  test.each([25, 26, Infinity])("gives 25 items when max is %d", async (max) => {
    const walk = walkOver(honest().getPage);
    expect(await walk.toArray({ max })).toEqual(list);
    expect(walk.report.verdict).toBe("complete");
  });

  test("does not throw for what limit cuts", async () => {
    const walk = walkOver(honest().getPage, { limit: 12 });
    expect(await walk.toArray({ max: 12 })).toHaveLength(12);
  });

  test("has a max of 10,000 by default", async () => {
    const many = items(1, 10_001);
    const server = () => source<Item>((pageNo) => pageOf(many, pageNo, 1_000));
    await expect(walkOver(server().getPage, { pageSize: 1_000 }).toArray()).rejects.toThrow("10000");
    const walk = walkOver(source<Item>((pageNo) => pageOf(many.slice(1), pageNo, 1_000)).getPage, { pageSize: 1_000 });
    expect(await walk.toArray()).toHaveLength(10_000);
  });

  test.each([0, -1, 1.5, NaN, "5", null])("refuses max %o before any request", async (max) => {
    const { getPage, asked } = honest();
    await expect(walkOver(getPage).toArray({ max: max as number })).rejects.toMatchObject({
      name: "InvalidRequestError",
      parameter: "max",
    });
    expect(asked).toEqual([]);
  });
});

describe("pages", () => {
  test("gives each page with its place in the list", async () => {
    const walk = walkOver(honest().getPage, { limit: 22 });
    const pages: unknown[] = [];
    for await (const page of walk.pages()) pages.push(page);
    const cursor = expect.any(String) as string;
    expect(pages).toEqual([
      { items: items(1, 10), pageNo: 1, startOffset: 1, endOffset: 10, totalCount: 25, cursor },
      { items: items(11, 20), pageNo: 2, startOffset: 11, endOffset: 20, totalCount: 25, cursor },
      { items: items(21, 22), pageNo: 3, startOffset: 21, endOffset: 25, totalCount: 25, cursor },
    ]);
    expect(walk.report).toMatchObject({ verdict: "capped", items: 22 });
  });

  test("gives the empty page of an empty list", async () => {
    const pages: unknown[] = [];
    for await (const page of walkOver(source<Item>((pageNo) => pageOf([], pageNo)).getPage).pages()) pages.push(page);
    expect(pages).toMatchObject([{ items: [], totalCount: 0 }]);
  });

  test("gives an item that came again only once", async () => {
    const twice = [...items(1, 10), ...items(10, 14)];
    const given: Item[] = [];
    const walk = walkOver(source((pageNo) => pageOf(twice, pageNo)).getPage);
    for await (const page of walk.pages()) given.push(...page.items);
    expect(given).toEqual(items(1, 14));
  });
});

describe("toReadableStream", () => {
  test("streams the items", async () => {
    const walk = walkOver(honest().getPage);
    const got: Item[] = [];
    for await (const item of walk.toReadableStream()) got.push(item);
    expect(got).toEqual(list);
    expect(walk.report.verdict).toBe("complete");
  });

  test("requests nothing before it is read", async () => {
    const { getPage, asked } = honest();
    const stream = walkOver(getPage).toReadableStream();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toEqual([]);
    await stream.cancel();
  });

  test("cancel aborts at once, even while a page is awaited", async () => {
    const signals: AbortSignal[] = [];
    const walk = walkOver<Item>((_, signal) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const reader = walk.toReadableStream().getReader();
    const reading = reader.read();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await reader.cancel("enough");
    await expect(reading).resolves.toEqual({ done: true, value: undefined });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(walk.report.verdict).toBe("partial");
  });

  test("fails as the walk does", async () => {
    const failure = new Error("page 2 failed");
    const { getPage } = source((pageNo) => {
      if (pageNo === 2) throw failure;
      return pageOf(list, pageNo);
    });
    const { got, error } = await readAll(walkOver(getPage).toReadableStream());
    expect(got).toEqual(items(1, 10));
    expect(error).toBe(failure);
  });
});

test("a second reading throws, whatever the first was", async () => {
  type AnyWalk = Walk<Item>;
  const read: ((walk: AnyWalk) => Promise<unknown>)[] = [
    (walk) => walk.toArray(),
    (walk) => walk.first(),
    (walk) => walk.count(),
    (walk) => readAll(walk),
    (walk) => readAll(walk.pages()),
    (walk) => walk.toReadableStream().cancel(),
  ];
  const again: ((walk: AnyWalk) => unknown)[] = [
    ...read.slice(0, 3),
    (walk) => walk[Symbol.asyncIterator](),
    (walk) => walk.pages(),
    (walk) => walk.toReadableStream(),
  ];
  for (const first of read) {
    for (const second of again) {
      const { getPage, asked } = honest();
      const walk = walkOver(getPage);
      await first(walk);
      const before = asked.length;
      await expect(Promise.resolve().then(() => second(walk))).rejects.toBeInstanceOf(InvalidRequestError);
      expect(asked).toHaveLength(before);
    }
  }
});

test("the iterable of pages is read once as well", async () => {
  const pages = walkOver(honest().getPage).pages();
  expect((await readAll(pages)).got).toHaveLength(3);
  expect((await readAll(pages)).error).toBeInstanceOf(InvalidRequestError);
});

describe("the report", () => {
  test("goes with the walk", async () => {
    const walk = walkOver(honest().getPage);
    const { report } = walk;
    expect(report).toMatchObject({ requests: 0, pages: 0, items: 0, firstTotal: undefined, verdict: "partial" });
    for await (const { id } of walk) {
      expect(report.items).toBe(Number(id));
      if (id === "15") break;
    }
    expect(report).toMatchObject({ requests: 2, pages: 2, items: 15, lastTotal: 25, verdict: "partial" });
  });

  test("says at every item what the verdict would be if the reader broke off there", async () => {
    const walk = walkOver(source((pageNo) => ({ ...pageOf(list, pageNo), totalCount: 25 })).getPage);
    const verdicts: string[] = [];
    for await (const { id } of walk) if (Number(id) > 23) verdicts.push(walk.report.verdict);
    expect(verdicts).toEqual(["partial", "complete"]);
  });

  test("comes to onPage after each page, as it was then", async () => {
    const told: WalkReport[] = [];
    const walk = walkOver(honest().getPage, { onPage: (progress) => told.push(progress) });
    await walk.toArray();
    expect(told.map(({ pages, items: given, verdict }) => [pages, given, verdict])).toEqual([
      [1, 10, "partial"],
      [2, 20, "partial"],
      [3, 25, "complete"],
    ]);
    const rests = told.map(({ cursor }) => walkOver(honest().getPage, { resume: cursor }).toArray());
    expect(await Promise.all(rests)).toEqual([items(11, 25), items(21, 25), []]);
  });

  test("what onPage throws ends the walk with a cursor", async () => {
    const failure = new Error("disk full");
    const walk = walkOver(honest().getPage, {
      onPage() {
        throw failure;
      },
    });
    const { got, error } = await readAll(walk);
    expect(got).toHaveLength(10);
    expect(error).toBe(failure);
    expect(failure).toMatchObject({ cursor: walk.report.cursor });
  });
});
