import { describe, expect, test } from "vitest";
import { items, pageOf, source, walkOver, type Item } from "./list-server.js";

const honest = () => source<Item>((pageNo) => pageOf(items(1, 25), pageNo));

describe("first", () => {
  test("costs one request, whatever the concurrency", async () => {
    const { getPage, asked } = honest();
    expect(await walkOver(getPage, { concurrency: 8 }).first()).toEqual({ id: "1" });
    expect(asked).toEqual([1]);
  });

  test("is undefined when the first page has nothing, for one request", async () => {
    for (const totalCount of [0, 25]) {
      const { getPage, asked } = source<Item>(() => ({ items: [], totalCount, startOffset: 1, endOffset: 0 }));
      expect(await walkOver(getPage).first()).toBeUndefined();
      expect(asked).toEqual([1]);
    }
  });

  test("costs one request in a snapshot too: one response shows one state", async () => {
    const { getPage, asked } = honest();
    expect(await walkOver(getPage, { consistency: "snapshot" }).first()).toEqual({ id: "1" });
    expect(asked).toEqual([1]);
  });

  test.each(Array.from({ length: 25 }, (_, index) => index + 1))(
    "of a walk resumed behind item %i of 25 costs one request, and none at the end",
    async (count) => {
      const before = walkOver(honest().getPage, { limit: count });
      await before.toArray();
      const { getPage, asked } = honest();
      const walk = walkOver(getPage, { resume: before.report.cursor });
      expect(await walk.first()).toEqual(count < 25 ? { id: `${count + 1}` } : undefined);
      expect(asked).toEqual(count < 25 ? [Math.floor(count / 10) + 1] : []);
    },
  );

  test("of a resumed walk is no item that was read before, though it moved to the next page", async () => {
    const before = walkOver(honest().getPage, { limit: 10 });
    await before.toArray();
    const { getPage, asked } = source((pageNo) => pageOf([{ id: "new" }, ...items(1, 25)], pageNo));
    expect(await walkOver(getPage, { resume: before.report.cursor }).first()).toEqual({ id: "11" });
    expect(asked).toEqual([2]);
  });

  test("of a resumed walk whose list changed costs one request, restart or not", async () => {
    const before = walkOver(honest().getPage, { limit: 5 });
    await before.toArray();
    for (const onDrift of ["report", "restart"] as const) {
      const { getPage, asked } = source((pageNo) => pageOf(items(1, 26), pageNo));
      const walk = walkOver(getPage, { resume: before.report.cursor, onDrift });
      expect(await walk.first()).toEqual({ id: "6" });
      expect(asked).toEqual([1]);
    }
  });
});
