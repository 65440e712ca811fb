import { describe, expect, test } from "vitest";
import { UnstableCollectionError } from "../src/index.js";
import type { WalkOptions } from "../src/options.js";
import { items, pageOf, readAll, source, walkOver, type Item } from "./list-server.js";

interface Meeting extends Item {
  readonly updated: number;
}

const meetings = items(1, 25).map((item): Meeting => ({ ...item, updated: 0 }));

/** A snapshot of 25 items in pages of 10; `changes` happen just before the request of that number. */
function snapshot(changes: Record<number, (list: Meeting[]) => Meeting[]> = {}, options: WalkOptions<Meeting> = {}) {
  let list = meetings;
  const { getPage, asked } = source((pageNo) => {
    list = changes[asked.length]?.(list) ?? list;
    return pageOf(list, pageNo);
  });
  const walk = walkOver(getPage, { consistency: "snapshot", ...options });
  return { walk, asked, list: () => list };
}

const insertAtHead = (list: Meeting[]): Meeting[] => [{ id: `new ${list.length}`, updated: 1 }, ...list];
const deleteFirst = (list: Meeting[]): Meeting[] => list.slice(1);
const edit = (list: Meeting[]): Meeting[] => list.map((item, index) => (index === 0 ? { ...item, updated: 1 } : item));

describe("a snapshot", () => {
  test("of an unchanged list reads it twice", async () => {
    const { walk, asked } = snapshot();
    expect(await walk.toArray()).toEqual(meetings);
    expect(asked).toEqual([1, 2, 3, 1, 2, 3]);
    expect(walk.report).toMatchObject({ verdict: "complete", items: 25, requests: 6, pages: 6 });
  });

  test("of an empty list reads it twice", async () => {
    const { getPage, asked } = source((pageNo) => pageOf<Item>([], pageNo));
    const walk = walkOver(getPage, { consistency: "snapshot" });
    expect(await walk.toArray()).toEqual([]);
    expect(asked).toEqual([1, 1]);
    expect(walk.report.verdict).toBe("complete");
  });

  test("gives nothing before the proof", async () => {
    const { walk, asked } = snapshot();
    for await (const item of walk) {
      expect(item).toBe(meetings[0]);
      expect(asked).toHaveLength(6);
      break;
    }
  });

  test("ends a pass at the first sign of change and reads twice more", async () => {
    const { walk, asked, list } = snapshot({ 2: insertAtHead });
    expect(await walk.toArray()).toEqual(list());
    expect(asked).toEqual([1, 2, 1, 2, 3, 1, 2, 3]);
    expect(walk.report).toMatchObject({ verdict: "complete", duplicates: 0, firstTotal: 26 });
  });

  test("sees an edit that no number shows", async () => {
    const { walk, asked, list } = snapshot({ 4: edit });
    expect(await walk.toArray()).toEqual(list());
    expect(asked).toHaveLength(9);
  });

  test("sees a read item deleted and another appended, which no number shows", async () => {
    const replace = (list: Meeting[]): Meeting[] => [...list.slice(1), { id: "new", updated: 1 }];
    const { walk, list } = snapshot({ 2: replace });
    expect(await walk.toArray()).toEqual(list());
    expect(walk.report.verdict).toBe("complete");

    // A walk that reads once calls the same history complete, with a set that never was.
    const once = snapshot({ 2: replace }, { consistency: "once" });
    expect(await once.walk.toArray()).not.toEqual(once.list());
    expect(once.walk.report.verdict).toBe("complete");
  });

  test("throws when the list changes in each of five passes, and has given nothing", async () => {
    const changes = Object.fromEntries(
      [2, 4, 6, 8, 10].map((request, index) => [request, index % 2 ? deleteFirst : insertAtHead]),
    );
    const { walk, asked } = snapshot(changes);
    const { got, error } = await readAll(walk);
    expect(got).toEqual([]);
    expect(error).toBeInstanceOf(UnstableCollectionError);
    expect(asked).toEqual([1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
    expect(walk.report.verdict).toBe("drifted");
    const { cursor: resume } = error as UnstableCollectionError;
    const { getPage } = source((pageNo) => pageOf(meetings, pageNo));
    const resumed = walkOver(getPage, { resume, onDrift: "throw" });
    expect(await resumed.toArray()).toEqual(meetings);
    expect(resumed.report).toMatchObject({ verdict: "complete", duplicates: 0, gaps: 0 });
  });

  test("throws when an edit falls into each of five passes", async () => {
    let edits = 0;
    const { getPage, asked } = source((pageNo) => {
      if (pageNo === 3) edits++;
      return pageOf(
        meetings.map((item) => ({ ...item, updated: edits })),
        pageNo,
      );
    });
    const walk = walkOver(getPage, { consistency: "snapshot" });
    const { got, error } = await readAll(walk);
    expect(got).toEqual([]);
    expect(error).toBeInstanceOf(UnstableCollectionError);
    expect(asked).toHaveLength(15);
    expect(walk.report.verdict).toBe("drifted");
  });

  test("throws when the items are fewer than the total", async () => {
    const { getPage, asked } = source((pageNo) => {
      const page = pageOf(meetings, pageNo);
      return { ...page, items: page.items.slice(1) };
    });
    const { error } = await readAll(walkOver(getPage, { consistency: "snapshot" }));
    expect(error).toBeInstanceOf(UnstableCollectionError);
    expect(asked).toHaveLength(15);
  });

  test("throws when a key comes twice, although the total is that of the distinct keys", async () => {
    const { getPage, asked } = source((pageNo) => {
      const page = pageOf(meetings, pageNo);
      return { ...page, items: [...page.items, ...page.items.slice(-1)] };
    });
    const { error } = await readAll(walkOver(getPage, { consistency: "snapshot" }));
    expect(error).toBeInstanceOf(UnstableCollectionError);
    expect(asked).toEqual([1, 1, 1, 1, 1]);
  });

  test("does not depend on the positions that the server tells", async () => {
    const { getPage } = source((pageNo) => ({ ...pageOf(meetings, pageNo), startOffset: 7, endOffset: 7 }));
    const walk = walkOver(getPage, { consistency: "snapshot" });
    expect(await walk.toArray()).toEqual(meetings);
    expect(walk.report.verdict).toBe("drifted");
  });

  test("is cut by limit afterwards", async () => {
    const { walk, asked } = snapshot({}, { limit: 12 });
    expect(await walk.toArray()).toEqual(meetings.slice(0, 12));
    expect(asked).toHaveLength(6);
    expect(walk.report.verdict).toBe("capped");
  });

  test("throws when maxPages cuts a pass", async () => {
    const { walk, asked } = snapshot({}, { maxPages: 2 });
    const { got, error } = await readAll(walk);
    expect(got).toEqual([]);
    expect(error).toBeInstanceOf(UnstableCollectionError);
    expect(asked).toEqual([1, 2]);
    expect(walk.report.verdict).toBe("capped");
  });

  test("counts maxPages in each pass", async () => {
    const { walk } = snapshot({}, { maxPages: 3 });
    expect(await walk.toArray()).toHaveLength(25);
  });

  test("tells a failed page", async () => {
    const failure = new Error("page 2 failed");
    const { getPage } = source((pageNo) => {
      if (pageNo === 2) throw failure;
      return pageOf(meetings, pageNo);
    });
    const { got, error } = await readAll(walkOver(getPage, { consistency: "snapshot" }));
    expect(got).toEqual([]);
    expect(error).toBe(failure);
    const { cursor: resume } = error as { cursor?: string };
    const again = source((pageNo) => pageOf(meetings, pageNo));
    const resumed = walkOver(again.getPage, { resume });
    expect(await resumed.toArray()).toEqual(meetings);
    expect(resumed.report.verdict).toBe("complete");
  });

  test("reads its passes concurrently, one after the other", async () => {
    const { walk, asked } = snapshot({}, { concurrency: 4 });
    expect(await walk.toArray()).toEqual(meetings);
    expect(asked).toEqual([1, 2, 3, 1, 2, 3]);
  });

  test("tells onPage of every page, in the passes and when they are given", async () => {
    const told: [number, number][] = [];
    const { walk } = snapshot({}, { onPage: ({ pages, items: given }) => told.push([pages, given]) });
    await walk.toArray();
    expect(told).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
      [6, 0],
      [6, 10],
      [6, 20],
      [6, 25],
    ]);
  });

  test("has cursors that a walk with consistency once resumes", async () => {
    const { walk } = snapshot({}, { limit: 12 });
    await walk.toArray();
    const { getPage } = source((pageNo) => pageOf(meetings, pageNo));
    expect(await walkOver(getPage, { resume: walk.report.cursor }).toArray()).toEqual(meetings.slice(12));
  });
});
