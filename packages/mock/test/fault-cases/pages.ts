import type { MeetingsPage } from "@rtk-meetings/types";
import { expect } from "vitest";
import type { MockApi } from "../../src/index.js";
import { get, type Case } from "./case.js";

async function page(url: string, number: number | undefined, size = 10): Promise<MeetingsPage> {
  const query = `?per_page=${size}${number === undefined ? "" : `&page_no=${number}`}`;
  return (await (await get(url, query)).json()) as MeetingsPage;
}

/** Positions, from 1, of a page's items in the honest list. */
async function placesIn(mock: MockApi, url: string, ...numbers: number[]): Promise<number[][]> {
  const faults = mock.faults.list;
  mock.faults.clear();
  const ids = (await page(url, 1, 100)).data.map(({ id }) => id);
  mock.faults.add(...faults);
  const pages = [];
  for (const number of numbers) pages.push((await page(url, number)).data.map(({ id }) => ids.indexOf(id) + 1));
  return pages;
}

async function counters(url: string, number: number): Promise<unknown[]> {
  const { paging } = await page(url, number);
  return [paging.start_offset, paging.end_offset, paging.total_count];
}

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export const pages = {
  "ignore-page": async (mock, url) => {
    mock.faults.add({ kind: "ignore-page" });
    expect(await placesIn(mock, url, 1, 2, 9)).toEqual([places(1, 10), places(1, 10), places(1, 10)]);
    expect(await counters(url, 2)).toEqual([1, 10, 30]);
  },
  "repeat-page": async (mock, url) => {
    mock.faults.add({ kind: "repeat-page" });
    expect(await placesIn(mock, url, 1, 2, 3, 4)).toEqual([
      places(1, 10),
      places(1, 10),
      places(11, 20),
      places(11, 20),
    ]);
  },
  "wrap-pages": async (mock, url) => {
    mock.faults.add({ kind: "wrap-pages" });
    expect(await placesIn(mock, url, 3, 4, 5)).toEqual([places(21, 30), places(1, 10), places(11, 20)]);
    expect(await counters(url, 4)).toEqual([1, 10, 30]);
  },
  shuffle: async (mock, url) => {
    mock.faults.add({ kind: "shuffle" });
    const [one = [], other = []] = await placesIn(mock, url, 1, 1);
    expect(one).not.toEqual(other);
    expect(one).not.toEqual(places(1, 10));
    const whole = (await page(url, 1, 30)).data.map(({ id }) => id);
    expect(new Set(whole).size).toBe(30);
  },
  gap: async (mock, url) => {
    mock.faults.add({ kind: "gap", size: 2 });
    expect(await placesIn(mock, url, 1, 2, 3)).toEqual([places(1, 10), places(13, 22), places(25, 30)]);
    expect(await counters(url, 2)).toEqual([13, 22, 30]);
    mock.faults.clear();
    mock.faults.add({ kind: "gap", isHidden: true });
    expect(await placesIn(mock, url, 2)).toEqual([places(12, 21)]);
    expect(await counters(url, 2)).toEqual([11, 20, 30]);
  },
  "empty-page": async (mock, url) => {
    mock.faults.add({ kind: "empty-page" });
    expect(await placesIn(mock, url, 1, 2, 3)).toEqual([places(1, 10), [], places(21, 30)]);
    mock.faults.clear();
    mock.faults.add({ kind: "empty-page", pages: [1, 3] });
    expect((await placesIn(mock, url, 1, 2, 3)).map(({ length }) => length)).toEqual([0, 10, 0]);
    expect((await page(url, undefined)).data).toEqual([]);
  },
  "wrong-total": async (mock, url) => {
    mock.faults.add(
      { kind: "wrong-total", at: 1 },
      { kind: "wrong-total", at: 2, by: -5 },
      { kind: "wrong-total", after: 2, total: "30" },
    );
    expect([await counters(url, 1), await counters(url, 1), await counters(url, 1)]).toEqual([
      [1, 10, 40],
      [1, 10, 25],
      [1, 10, "30"],
    ]);
  },
  "zero-based-offsets": async (mock, url) => {
    mock.faults.add({ kind: "zero-based-offsets" });
    expect([await counters(url, 1), await counters(url, 3)]).toEqual([
      [0, 9, 30],
      [20, 29, 30],
    ]);
  },
  counters: async (mock, url) => {
    mock.faults.add({ kind: "counters", set: { start_offset: null, more: 1 }, drop: ["end_offset"] });
    expect((await page(url, 1)).paging).toEqual({ total_count: 30, start_offset: null, more: 1 });
  },
  "insert-items": async (mock, url) => {
    mock.faults.add({ kind: "insert-items", count: 3, after: 1, times: 1 });
    expect(await counters(url, 1)).toEqual([1, 10, 30]);
    const [first] = (await page(url, 1)).data;
    expect(await counters(url, 2)).toEqual([11, 20, 33]);
    expect([first?.id, mock.meetings.size]).toEqual([(await page(url, 1)).data[0]?.id, 33]);
  },
  "remove-items": async (mock, url) => {
    const before = (await page(url, 1)).data.map(({ id }) => id);
    mock.faults.add({ kind: "remove-items", count: 2, position: 1, times: 1 });
    const after = await page(url, 1);
    expect([after.paging.total_count, after.data.slice(0, 8).map(({ id }) => id)]).toEqual([
      28,
      before.filter((_, index) => index !== 1 && index !== 2),
    ]);
    mock.faults.add({ kind: "remove-items", count: 999, position: 20 });
    expect((await page(url, 1)).paging.total_count).toBe(20);
  },
  "touch-items": async (mock, url) => {
    const [first, second, ...others] = (await page(url, 1)).data;
    mock.faults.add({ kind: "touch-items", position: 1, times: 1 });
    const later = new Date(Date.parse(second?.updated_at ?? "") + 1000).toISOString();
    expect((await page(url, 1)).data).toEqual([first, { ...second, updated_at: later }, ...others]);
  },
} satisfies Record<string, Case>;
