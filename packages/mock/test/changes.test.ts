import type { Meeting } from "@rtk-meetings/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMockApi, InvalidOptionError } from "../src/index.js";
import { answerTo, queryOf, type Question } from "./model.js";
import { allOf, pageOf } from "./support.js";

/** A change: where in the list, what to do, and the time of what is inserted, by that of a neighbour. */
const changes = fc.array(
  fc.record({
    at: fc.nat(200),
    kind: fc.constantFrom("insert", "insertHere", "remove"),
    shift: fc.integer({ min: -1, max: 1 }),
  }),
  { maxLength: 40 },
);

const questions: readonly Question[] = [
  {},
  { status: "ACTIVE" },
  { search: "review" },
  { start_time: "2026-09-20T00:00:00Z", status: "INACTIVE" },
  { start_time: "2026-09-10T00:00:00Z", end_time: "2026-09-25T00:00:00+02:00" },
];

test("after any inserts and removes every page of every query is that of a sorted, filtered array", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(150),
      fc.integer(),
      changes,
      fc.integer({ min: 1, max: 40 }),
      async (meetings, seed, steps, size) => {
        const mock = createMockApi({ meetings, seed });
        let model = meetings === 0 ? [] : await allOf(mock);
        for (const { at, kind, shift } of steps) {
          const target = model[at % Math.max(1, model.length)];
          if (kind === "insert" || !target)
            model.push(mock.meetings.insert({ title: `Review ${at}`, status: "ACTIVE" }));
          else if (kind === "remove") {
            expect(mock.meetings.remove(target.id)).toBe(true);
            model = model.filter(({ id }) => id !== target.id);
          } else {
            const created_at = new Date(Date.parse(target.created_at) + shift).toISOString();
            model.push(mock.meetings.insert({ created_at, status: "INACTIVE" }));
          }
        }
        expect(mock.meetings.size).toBe(model.length);
        for (const question of questions) {
          const wanted = answerTo(model, question);
          expect(wanted.length === 0 ? [] : await allOf(mock, queryOf(question), size)).toEqual(wanted);
          expect((await pageOf(mock, `?page_no=1${queryOf(question)}`)).paging.total_count).toBe(wanted.length);
        }
      },
    ),
    { numRuns: 40 },
  );
});

describe("meetings that are given", () => {
  const given = (id: string, created_at: string, more: object = {}): Meeting => ({
    id,
    created_at,
    updated_at: created_at,
    ...more,
  });
  const older = given("b", "2026-01-01T00:00:00Z");
  const newer = given("a", "2026-02-01T00:00:00Z");
  const tied = given("A", "2026-02-01T01:00:00+01:00");

  test("are served newest first, ties by id, as they were given", async () => {
    const mock = createMockApi({ meetings: [older, newer, tied] });
    expect(mock.meetings.size).toBe(3);
    expect((await pageOf(mock)).data).toEqual([tied, newer, older]);
  });

  test("keep unknown members and values, but lose write-only members", async () => {
    const recording_config = { storage_config: { type: "tape", secret: "s3cret", access_key: "k3y", bucket: "b" } };
    const odd = given("c", "2026-03-01T00:00:00Z", { waiting_room: true, status: "PAUSED", recording_config });
    const { data } = await pageOf(createMockApi({ meetings: [odd] }));
    expect(data).toEqual([{ ...odd, recording_config: { storage_config: { type: "tape", bucket: "b" } } }]);
  });

  test("may be none", async () => {
    expect(await pageOf(createMockApi({ meetings: [] }))).toEqual({
      success: true,
      data: [],
      paging: { total_count: 0, start_offset: 1, end_offset: 0 },
    });
  });

  test.each([
    ["two with one id", [older, older], "an item's id must be unlike those of the others: b is there already"],
    ["one without an id", [{ created_at: "2026-01-01T00:00:00Z" }], "an item's id must be a text"],
    ["one without a date", [given("x", "soon")], "created_at of x must be a date-time"],
  ])("are refused: %s", (_, meetings, message) => {
    const make = (): unknown => createMockApi({ meetings: meetings as Meeting[] });
    expect(make).toThrow(InvalidOptionError);
    expect(make).toThrow(message);
  });
});

describe("insert", () => {
  test("makes up what is missing: a new id, one minute after the newest", async () => {
    const mock = createMockApi({ meetings: 3 });
    const [before] = (await pageOf(mock)).data;
    const first = mock.meetings.insert();
    const second = mock.meetings.insert({ title: "Mine" });
    expect(Date.parse(first.created_at) - Date.parse(before?.created_at ?? "")).toBe(60_000);
    expect((await pageOf(mock)).data.slice(0, 3)).toEqual([second, first, before]);
    expect(second).toMatchObject({ title: "Mine", updated_at: second.created_at });
  });

  test("refuses an id that is there, takes one that was removed", async () => {
    const mock = createMockApi({ meetings: 3 });
    const id = (await pageOf(mock)).data[1]?.id ?? "";
    expect(() => mock.meetings.insert({ id })).toThrow(InvalidOptionError);
    mock.meetings.remove(id);
    expect(mock.meetings.insert({ id, title: "Back" })).toMatchObject({ id, title: "Back" });
    expect((await pageOf(mock)).data[0]).toMatchObject({ id, title: "Back" });
    expect(mock.meetings.size).toBe(3);
  });

  test("returns what responses hold: no write-only member", async () => {
    const mock = createMockApi({ meetings: 0 });
    const recording_config = { storage_config: { type: "aws", secret: "s3cret" } } as never;
    expect(JSON.stringify(mock.meetings.insert({ recording_config }))).not.toContain("s3cret");
    expect(JSON.stringify(await pageOf(mock))).not.toContain("s3cret");
  });
});

test("remove says whether the meeting was there", async () => {
  const mock = createMockApi({ meetings: 2 });
  const id = (await pageOf(mock)).data[0]?.id ?? "";
  expect([mock.meetings.remove(id), mock.meetings.remove(id), mock.meetings.remove("no such id")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(mock.meetings.size).toBe(1);
});
