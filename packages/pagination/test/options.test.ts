import { InvalidRequestError, ProtocolError } from "@rtk-meetings/client";
import { describe, expect, test } from "vitest";
import type { WalkOptions } from "../src/options.js";
import { items, pageOf, readAll, source, walkOver, type Item } from "./list-server.js";

const honest = () => source<Item>((pageNo) => pageOf(items(1, 25), pageNo));

const bad: [keyof WalkOptions<Item>, unknown[]][] = [
  ["pageSize", [0, -1, 1.5, NaN, Infinity, "10", null, 2 ** 53]],
  ["firstPage", [-1, 0.5, NaN, Infinity, "1", null]],
  ["limit", [0, -1, 1.5, NaN, "10", null]],
  ["maxPages", [0, -1, 1.5, NaN, Infinity, "10", null]],
  ["concurrency", [0, -1, 1.5, NaN, Infinity, "4", null]],
  ["deadlineMs", [0, -1, NaN, "100", null]],
  ["signal", [{}, "abort", null, true]],
  ["onDrift", ["ignore", null, true, {}]],
  ["consistency", ["strict", null, true, {}]],
  ["key", ["id", 1, null, {}]],
  ["onPage", ["log", 1, null, {}]],
];

describe.each(bad)("%s", (option, values) => {
  test.each(values)("refuses %o before any request, and names the option", (value) => {
    const { getPage, asked } = honest();
    let error: unknown;
    try {
      walkOver(getPage, { [option]: value });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ parameter: option });
    expect((error as Error).message).toMatch(new RegExp(`^${option} must be .+, not .+`));
    expect(asked).toEqual([]);
  });

  test("takes undefined for its default", async () => {
    expect(await walkOver(honest().getPage, { [option]: undefined }).toArray()).toHaveLength(25);
  });
});

describe("limits", () => {
  test.each([1, 9, 10, 11, 20, 24])(
    "limit %i gives as many items, requests nothing beyond, and is capped",
    async (limit) => {
      const { getPage, asked } = honest();
      const walk = walkOver(getPage, { limit, concurrency: 4 });
      expect(await walk.toArray()).toEqual(items(1, limit));
      expect(asked).toHaveLength(Math.ceil(limit / 10));
      expect(walk.report).toMatchObject({ verdict: "capped", items: limit });
    },
  );

  test.each([25, 26, 1_000, Infinity])("limit %d of 25 items is complete", async (limit) => {
    const walk = walkOver(honest().getPage, { limit });
    expect(await walk.toArray()).toHaveLength(25);
    expect(walk.report.verdict).toBe("complete");
  });

  test("maxPages 2 of 3 is capped, 3 of 3 complete", async () => {
    const two = walkOver(honest().getPage, { maxPages: 2, concurrency: 8 });
    expect(await two.toArray()).toEqual(items(1, 20));
    expect(two.report).toMatchObject({ verdict: "capped", requests: 2 });
    const three = walkOver(honest().getPage, { maxPages: 3 });
    expect(await three.toArray()).toHaveLength(25);
    expect(three.report.verdict).toBe("complete");
  });
});

describe("key", () => {
  test("tells items apart", async () => {
    const cats = [
      { id: "1", kind: "a" },
      { id: "2", kind: "b" },
      { id: "3", kind: "a" },
    ];
    const walk = walkOver(source((pageNo) => pageOf(cats, pageNo)).getPage, { key: ({ kind }) => kind });
    expect(await walk.toArray()).toEqual(cats.slice(0, 2));
    expect(walk.report.duplicates).toBe(1);
  });

  test.each([undefined, null, 7, {}])(
    "that returns %o ends the walk with an error that names the option",
    async (value: unknown) => {
      const { error } = await readAll(walkOver(honest().getPage, { key: () => value as string }));
      expect(error).toBeInstanceOf(InvalidRequestError);
      expect(error).toMatchObject({ parameter: "key", cursor: expect.any(String) as string });
    },
  );

  test("an item without an id ends the walk with a ProtocolError", async () => {
    const { getPage } = source((pageNo) => pageOf([{ id: "1" }, {} as Item], pageNo));
    const { error } = await readAll(walkOver(getPage));
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({ cursor: expect.any(String) as string });
  });
});

test("snapshot refuses resume, and any onDrift but report", () => {
  const { getPage } = honest();
  const { cursor: resume } = walkOver(getPage).report;
  const refused = [{ resume }, { onDrift: "throw" }, { onDrift: "restart" }] as const;
  for (const options of refused) {
    expect(() => walkOver(getPage, { consistency: "snapshot", ...options })).toThrow(InvalidRequestError);
  }
});
