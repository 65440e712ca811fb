import { expect, test } from "vitest";
import { items, pageOf, source, walkOver, type Item } from "./list-server.js";

const list = items(1, 25);
const honest = () => source<Item>((pageNo) => pageOf(list, pageNo));

test.each([0, 7, 25])("gives the total %i for one request", async (count) => {
  const { getPage, asked } = source<Item>((pageNo) => pageOf(items(1, count), pageNo));
  const walk = walkOver(getPage, { concurrency: 8, consistency: "snapshot" });
  expect(await walk.count()).toBe(count);
  expect(asked).toEqual([1]);
});

test("gives no items: its cursor is where the walk began", async () => {
  const walk = walkOver(honest().getPage);
  await walk.count();
  expect(walk.report).toMatchObject({ requests: 1, pages: 1, items: 0, lastTotal: 25 });
  const resumed = walkOver(honest().getPage, { resume: walk.report.cursor });
  expect(await resumed.toArray()).toEqual(list);
  expect(resumed.report.verdict).toBe("complete");
});

test("of a resumed walk keeps that walk's cursor", async () => {
  const { cursor: resume } = (await cut(15)).report;
  const walk = walkOver(honest().getPage, { resume });
  expect(await walk.count()).toBe(25);
  expect(walk.report).toMatchObject({ items: 15, cursor: resume });
});

test("asks again even at the end of the list", async () => {
  const { cursor: resume } = (await cut(25)).report;
  const { getPage, asked } = honest();
  expect(await walkOver(getPage, { resume }).count()).toBe(25);
  expect(asked).toEqual([1]);
});

test("heeds the signal and the deadline even at the end of the list", async () => {
  const { cursor: resume } = (await cut(25)).report;
  const aborted = walkOver(honest().getPage, { resume, signal: AbortSignal.abort() });
  await expect(aborted.count()).rejects.toMatchObject({ name: "AbortError" });
  const never = () => new Promise<never>(() => undefined);
  await expect(walkOver(never, { resume, deadlineMs: 5 }).count()).rejects.toMatchObject({ name: "TimeoutError" });
});

async function cut(limit: number) {
  const walk = walkOver(honest().getPage, { limit });
  await walk.toArray();
  return walk;
}
