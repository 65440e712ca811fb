import { describe, expect, test } from "vitest";
import { DriftError, InvalidCursorError } from "../src/index.js";
import type { WalkOptions } from "../src/options.js";
import { items, pageOf, readAll, source, walkOver, type Item } from "./list-server.js";

const list = items(1, 25);
const honest = (): ReturnType<typeof source<Item>> => source((pageNo) => pageOf(list, pageNo));

/** The cursor of a walk that was broken off behind `count` items. */
async function cursorBehind(count: number, options: WalkOptions<Item> = {}): Promise<string> {
  const walk = walkOver(honest().getPage, { ...options, limit: count });
  await walk.toArray();
  return walk.report.cursor;
}

describe("a resumed walk over an unchanged list", () => {
  test.each(Array.from({ length: 25 }, (_, index) => index + 1))(
    "gives exactly the rest behind item %i",
    async (count) => {
      const { getPage, asked } = honest();
      const walk = walkOver(getPage, { resume: await cursorBehind(count) });
      expect(await walk.toArray()).toEqual(items(count + 1, 25));
      expect(walk.report).toMatchObject({ verdict: "complete", items: 25, firstTotal: 25, lastTotal: 25, gaps: 0 });
      const page = Math.ceil(count / 10);
      expect(asked).toEqual(count === 25 ? [] : [1, 2, 3].slice(page - 1));
    },
  );

  test("gives everything when nothing had been read", async () => {
    const resume = walkOver(honest().getPage).report.cursor;
    const walk = walkOver(honest().getPage, { resume });
    expect(walk.report.cursor).toBe(resume);
    expect(await walk.toArray()).toEqual(list);
    expect(walk.report.verdict).toBe("complete");
  });

  test("gives exactly the rest of the pages", async () => {
    const pages: { cursor: string }[] = [];
    for await (const page of walkOver(honest().getPage).pages()) pages.push(page);
    for (const [index, { cursor }] of pages.entries()) {
      const rest: unknown[] = [];
      for await (const page of walkOver(honest().getPage, { resume: cursor }).pages()) rest.push(page);
      expect(rest).toEqual(pages.slice(index + 1));
    }
  });

  test("counts duplicates and drift before it", async () => {
    const twice = [...items(1, 10), ...items(1, 1), ...items(12, 25)];
    const server = (): ReturnType<typeof source<Item>> => source((pageNo) => pageOf(twice, pageNo));
    const first = walkOver(server().getPage, { limit: 12 });
    await first.toArray();
    const walk = walkOver(server().getPage, { resume: first.report.cursor });
    expect(await walk.toArray()).toEqual(items(14, 25));
    expect(walk.report).toMatchObject({ verdict: "drifted", duplicates: 1, items: 24 });
  });

  test("makes progress one page at a time", async () => {
    const got: Item[] = [];
    let resume: string | undefined;
    let verdict = "capped";
    for (let runs = 0; verdict === "capped" && runs < 10; runs++) {
      const walk = walkOver(honest().getPage, { resume, maxPages: 1 });
      got.push(...(await walk.toArray()));
      ({ cursor: resume, verdict } = walk.report);
    }
    expect(got).toEqual(list);
    expect(verdict).toBe("complete");
  });

  test("does not take pages without items for a reason to stop early", async () => {
    const empty = { items: [], totalCount: 25, startOffset: 1, endOffset: 0 };
    const pages = [pageOf(list, 1), empty, empty, pageOf(list, 2), pageOf(list, 3)];
    const server = () => source((pageNo) => pages[pageNo - 1] ?? empty);
    let resume: string | undefined;
    const got: Item[] = [];
    for (let runs = 0; runs < 5; runs++) {
      const walk = walkOver(server().getPage, { resume, maxPages: 1 });
      got.push(...(await walk.toArray()));
      resume = walk.report.cursor;
    }
    expect(got).toEqual(list);
  });
});

describe("a cursor", () => {
  test.each<[string, (cursor: string) => unknown]>([
    ["the empty string", () => ""],
    ["another text", () => "page-2"],
    ["no text at all", () => 17],
    ["one that was cut", (cursor) => cursor.slice(0, -1)],
    ["one that was lengthened", (cursor) => `${cursor}0`],
    ["one with white space", (cursor) => ` ${cursor}`],
    ["one in upper case", (cursor) => cursor.toUpperCase()],
    ["one of another version", (cursor) => cursor.replace(/^1/, "2")],
  ])("is refused before any request: %s", async (_, change) => {
    const resume = change(await cursorBehind(7)) as string;
    const { getPage, asked } = honest();
    expect(() => walkOver(getPage, { resume })).toThrow(InvalidCursorError);
    expect(asked).toEqual([]);
  });

  test("is refused after the change of any one character", async () => {
    const cursor = await cursorBehind(7);
    for (let index = 0; index < cursor.length; index++) {
      const resume = `${cursor.slice(0, index)}${cursor[index] === "0" ? "1" : "0"}${cursor.slice(index + 1)}`;
      expect(() => walkOver(honest().getPage, { resume }), resume).toThrow(InvalidCursorError);
    }
  });

  test("is refused for another query", async () => {
    const resume = await cursorBehind(7);
    expect(() => walkOver(honest().getPage, { resume }, "another")).toThrow(InvalidCursorError);
  });

  test("stays short however many items were read, and holds no key", async () => {
    const secret = "a key that nobody but the caller should see";
    const many = Array.from({ length: 5_000 }, (_, index) => ({ id: `${secret} ${index}` }));
    const walk = walkOver(source((pageNo) => pageOf(many, pageNo)).getPage, { limit: 4_999 });
    await walk.toArray();
    expect(walk.report.cursor.length).toBeLessThan(150);
    expect(walk.report.cursor).not.toContain("key");
  });

  test("is on the error of a page that failed, and resumes there", async () => {
    const failure = new Error("page 3 failed");
    const failing = source((pageNo) => {
      if (pageNo === 3) throw failure;
      return pageOf(list, pageNo);
    });
    const walk = walkOver(failing.getPage, { concurrency: 4 });
    const { got, error } = await readAll(walk);
    expect(got).toEqual(items(1, 20));
    expect(error).toBe(failure);
    expect(walk.report.verdict).toBe("partial");
    const { cursor } = error as { cursor?: string };
    expect(await walkOver(honest().getPage, { resume: cursor }).toArray()).toEqual(items(21, 25));
  });
});

describe("a walk resumed after the list changed", () => {
  const after = async (count: number, changed: readonly Item[], options: WalkOptions<Item> = {}) => {
    const { getPage, asked } = source((pageNo) => pageOf(changed, pageNo));
    const walk = walkOver(getPage, { resume: await cursorBehind(count), ...options });
    return { ...(await readAll(walk)), walk, asked };
  };

  test("finds its place again when items moved down, and reports", async () => {
    const { got, walk } = await after(15, [{ id: "new" }, ...list]);
    expect(got).toEqual(items(16, 25));
    expect(walk.report).toMatchObject({ verdict: "drifted", firstTotal: 25, lastTotal: 26 });
  });

  test("knows the last item again on the next page", async () => {
    const { got, walk } = await after(20, [{ id: "new" }, ...list]);
    expect(got).toEqual(items(21, 25));
    expect(walk.report).toMatchObject({ verdict: "drifted", duplicates: 1 });
  });

  test("finds its place again when items moved up", async () => {
    const { got, walk } = await after(15, list.slice(1));
    expect(got).toEqual(items(16, 25));
    expect(walk.report.verdict).toBe("drifted");
  });

  test("sees a deletion and an insertion that leave the total as it was", async () => {
    const { walk } = await after(10, [...list.slice(1), { id: "new" }]);
    expect(walk.report).toMatchObject({ verdict: "drifted", firstTotal: 25, lastTotal: 25 });
  });

  test("goes on behind its position when the last item is gone", async () => {
    const { got, walk } = await after(
      15,
      list.filter(({ id }) => id !== "15"),
    );
    expect(got).toEqual(items(17, 25));
    expect(walk.report).toMatchObject({ verdict: "drifted", gaps: 1 });
  });

  test("throws under onDrift throw, for the total", async () => {
    const { got, error, asked } = await after(15, [...list, { id: "new" }], { onDrift: "throw" });
    expect(got).toEqual([]);
    expect(error).toBeInstanceOf(DriftError);
    expect(asked).toEqual([2]);
  });

  test("throws under onDrift throw, for the last key", async () => {
    const { error } = await after(15, [...list.slice(1), { id: "new" }], { onDrift: "throw" });
    expect(error).toBeInstanceOf(DriftError);
    expect((error as Error).message).toBe("page 2: the last item read is not where it was");
  });

  test("begins again under onDrift restart, and gives again what it cannot know of", async () => {
    const changed = [{ id: "new" }, ...list];
    const { got, walk, asked } = await after(15, changed, { onDrift: "restart" });
    expect(asked).toEqual([2, 1, 2, 3]);
    expect(new Set(got.map(({ id }) => id)).size).toBe(got.length);
    expect(walk.report.verdict).toBe("complete");
  });
});
