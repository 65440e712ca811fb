import type { Meeting } from "@rtk-meetings/types";
import { beforeAll, describe, expect, test } from "vitest";
import { createMockApi } from "../src/index.js";
import { answerTo, queryOf, type Question } from "./model.js";
import { allOf, pageOf } from "./support.js";

const mock = createMockApi({ meetings: 400, seed: 3 });
let meetings: Meeting[] = [];
let [tied, inserted]: (Meeting | undefined)[] = [];

beforeAll(async () => {
  inserted = mock.meetings.insert({ title: "Ünlike any other", created_at: "2026-09-15T10:00:00.000Z" });
  mock.meetings.insert({ id: "NOT-A-UUID", created_at: "2026-09-15T10:00:00.000Z", status: "INACTIVE" });
  meetings = await allOf(mock);
  tied = meetings.find(({ created_at }, index) => created_at === meetings[index + 1]?.created_at);
});

async function found(question: Question): Promise<Meeting[]> {
  const { paging } = await pageOf(mock, `?per_page=1${queryOf(question)}`);
  const all = paging.total_count === 0 ? [] : await allOf(mock, queryOf(question), 30);
  expect(all.length).toBe(paging.total_count);
  return all;
}

describe("a filter finds what a look at every meeting finds", () => {
  test.each<[string, () => Question, number]>([
    ["a status", () => ({ status: "INACTIVE" }), 50],
    ["a part of titles, in any case", () => ({ search: "pLANNing" }), 5],
    ["a title that was inserted, in any case", () => ({ search: "üNLIKE" }), 1],
    ["a space", () => ({ search: " " }), 100],
    ["what no title holds", () => ({ search: "\u0000" }), 0],
    ["from a time on", () => ({ start_time: "2026-09-20T00:00:00Z" }), 20],
    ["up to a time", () => ({ end_time: "2026-09-20T02:00:00+02:00" }), 100],
    [
      "a time that two meetings share",
      () => ({ start_time: tied?.created_at ?? "", end_time: tied?.created_at ?? "" }),
      2,
    ],
    [
      "a time that two inserted meetings share",
      () => ({ start_time: "2026-09-15T10:00:00Z", end_time: "2026-09-15T10:00:00Z" }),
      2,
    ],
    ["no time at all", () => ({ start_time: "2026-09-20T00:00:00Z", end_time: "2026-09-10T00:00:00Z" }), 0],
    [
      "all of them",
      () => ({ search: "e", status: "ACTIVE", start_time: "2026-09-01T00:00:00Z", end_time: "2026-09-29T00:00:00Z" }),
      5,
    ],
  ])("%s", async (_, question, least) => {
    const wanted = answerTo(meetings, question());
    expect(wanted.length).toBeGreaterThanOrEqual(least);
    expect(wanted.length).toBeLessThan(meetings.length);
    expect(await found(question())).toEqual(wanted);
  });
});

describe("search finds an id", () => {
  test.each<[string, () => string, number]>([
    ["that is whole", () => meetings[77]?.id ?? "", 1],
    ["in other letters", () => meetings[399]?.id.toUpperCase() ?? "", 1],
    ["of which one of a pair has the time of the other", () => tied?.id ?? "", 1],
    ["that was inserted", () => inserted?.id ?? "", 1],
    ["that is no UUID", () => "not-a-uuid", 1],
    ["but not a part of it", () => meetings[77]?.id.slice(0, -1) ?? "", 0],
    ["but not of a meeting past the end", () => "00000000-0000-4000-8000-000000000000", 0],
  ])("%s", async (_, search, count) => {
    const all = await found({ search: search() });
    expect(all.map(({ id }) => id.toLowerCase())).toEqual(count === 0 ? [] : [search().toLowerCase()]);
  });

  test("no more once the meeting is gone", async () => {
    const changed = createMockApi({ meetings: 50 });
    const id = (await pageOf(changed, "?per_page=1&page_no=9")).data[0]?.id ?? "";
    expect((await pageOf(changed, `?search=${id}`)).paging.total_count).toBe(1);
    changed.meetings.remove(id);
    expect((await pageOf(changed, `?search=${id}`)).paging.total_count).toBe(0);
  });
});
