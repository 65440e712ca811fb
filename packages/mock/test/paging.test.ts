import type { MeetingsPage } from "@rtk-meetings/types";
import { describe, expect, test } from "vitest";
import { createMockApi, type MockApiOptions } from "../src/index.js";
import { allOf, call, pageOf } from "./support.js";

async function outcome(options: MockApiOptions, query: string): Promise<unknown> {
  const response = await call(createMockApi({ meetings: 57, ...options }), query);
  if (response.status !== 200) {
    return [response.status, ((await response.json()) as { error: { message: string } }).error.message];
  }
  const { data, paging } = (await response.json()) as MeetingsPage;
  return [data.length, paging.start_offset, paging.end_offset, paging.total_count];
}

describe("pages", () => {
  test.each<[string, MockApiOptions, string, unknown]>([
    ["the first page when none is asked for", {}, "?per_page=20", [20, 1, 20, 57]],
    ["the last page may be short", {}, "?per_page=20&page_no=3", [17, 41, 57, 57]],
    ["page size 25 by default", {}, "", [25, 1, 25, 57]],
    ["the default is no larger than the maximum", { maxPageSize: 10 }, "", [10, 1, 10, 57]],
    ["another default", { defaultPageSize: 7 }, "?page_no=2", [7, 8, 14, 57]],
    ["a larger size is capped", { maxPageSize: 30 }, "?per_page=40&page_no=2", [27, 31, 57, 57]],
    [
      "a larger size is refused",
      { maxPageSize: 30, overMax: "reject" },
      "?per_page=31",
      [400, "per_page must be at most 30"],
    ],
    ["the largest size is not refused", { maxPageSize: 30, overMax: "reject" }, "?per_page=30", [30, 1, 30, 57]],
    ["page 0 is the first", {}, "?page_no=0&per_page=20", [20, 1, 20, 57]],
    ["page 0 is empty", { pageZero: "empty" }, "?page_no=0", [0, 1, 0, 57]],
    ["page 0 is refused", { pageZero: "reject" }, "?page_no=0", [400, "page_no must be at least 1"]],
    ["past the end it is empty", {}, "?page_no=4", [0, 1, 0, 57]],
    ["past the end it is refused", { pastEnd: "reject" }, "?page_no=4", [400, "page_no must be at most 3"]],
    ["the last page is not refused", { pastEnd: "reject" }, "?page_no=3", [7, 51, 57, 57]],
    ["the first page of nothing is not refused", { pastEnd: "reject", meetings: 0 }, "?page_no=1", [0, 1, 0, 0]],
    ["past the end the last page repeats", { pastEnd: "repeat-last" }, "?page_no=9", [7, 51, 57, 57]],
    ["pages from 0: page 0", { pageBase: 0 }, "?page_no=0&per_page=20", [20, 1, 20, 57]],
    ["pages from 0: page 1", { pageBase: 0 }, "?page_no=1&per_page=20", [20, 21, 40, 57]],
    ["pages from 0: no page", { pageBase: 0 }, "?per_page=20", [20, 1, 20, 57]],
    [
      "pages from 0: the refusal names the last",
      { pageBase: 0, pastEnd: "reject" },
      "?page_no=3",
      [400, "page_no must be at most 2"],
    ],
  ])("%s", async (_, options, query, wanted) => {
    expect(await outcome(options, query)).toEqual(wanted);
  });

  test.each([1, 7, 25, 57, 100])("in sizes of %i make up the same list", async (size) => {
    const mock = createMockApi({ meetings: 57 });
    expect(await allOf(mock, "", size)).toEqual((await pageOf(mock, "?per_page=57")).data);
  });
});

describe("a million meetings", () => {
  const few = createMockApi({ meetings: 100 });
  const many = createMockApi({ meetings: 1_000_000 });

  test("are there to the last one", async () => {
    const { data, paging } = await pageOf(many, "?per_page=100&page_no=10000");
    expect([data.length, paging]).toEqual([
      100,
      { total_count: 1_000_000, start_offset: 999_901, end_offset: 1_000_000 },
    ]);
  });

  test("cost no more a page, wherever it stands, after changes too", async () => {
    const cpu = async (mock: typeof few, page: number): Promise<number> => {
      const start = process.cpuUsage();
      for (let round = 0; round < 30; round++) await call(mock, `?per_page=100&page_no=${page}`);
      return process.cpuUsage(start).user;
    };
    const least = async (mock: typeof few, page: number): Promise<number> => {
      const rounds = [];
      for (let round = 0; round < 5; round++) rounds.push(await cpu(mock, page));
      return Math.min(...rounds);
    };
    for (let index = 0; index < 100; index++) {
      many.meetings.insert();
      many.meetings.remove((await pageOf(many, `?per_page=1&page_no=${index * 10_000 + 1}`)).data[0]?.id ?? "");
    }
    const base = await least(few, 1); // the first measurement warms up
    for (const page of [1, 5000, 10_000]) expect((await least(many, page)) / base, `page ${page}`).toBeLessThan(4);
  });

  test("are found by id at once", async () => {
    const { data } = await pageOf(many, "?per_page=1&page_no=765432");
    expect(many.meetings.remove(data[0]?.id ?? "")).toBe(true);
  });
});
