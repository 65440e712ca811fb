import { sensitivePointers } from "@rtk-meetings/types";
import { validators } from "@rtk-meetings/types/validate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMockApi } from "../src/index.js";
import { allOf, pageOf } from "./support.js";
import { shownBy, variantsOf } from "./variants.js";

test("any 200 consecutive meetings show every optional member, enum value and null", async () => {
  const wanted = variantsOf("Meeting");
  expect(wanted.length).toBeGreaterThan(50);
  await fc.assert(
    fc.asyncProperty(fc.maxSafeInteger(), fc.nat(800), async (seed, start) => {
      const mock = createMockApi({ meetings: 1000, seed, maxPageSize: 1000 });
      const { data } = await pageOf(mock, "?per_page=1000");
      const shown = new Set(data.slice(start, start + 200).flatMap((meeting) => shownBy(meeting, wanted)));
      expect(wanted.filter((variant) => !shown.has(variant))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("meetings are valid, known members and values only, and hold no secret", async () => {
  await fc.assert(
    fc.asyncProperty(fc.maxSafeInteger(), async (seed) => {
      const page = await pageOf(createMockApi({ meetings: 300, seed, maxPageSize: 300 }), "?per_page=300");
      expect(validators.get_all_meetings(page)).toEqual([]);
      const secrets = sensitivePointers
        .map((pointer) => pointer.split("/").at(-1))
        .filter((name) => name !== "rtmp_url");
      expect(secrets.filter((name) => JSON.stringify(page).includes(`"${name ?? ""}"`))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

describe("a meeting is a function of seed and index", () => {
  test("the same in another mock, on another page, in a longer list", async () => {
    const few = await allOf(createMockApi({ meetings: 150, seed: 7 }), "", 17);
    const many = await pageOf(createMockApi({ meetings: 100_000, seed: 7, maxPageSize: 150 }), "?per_page=150");
    expect(many.data).toEqual(few);
  });

  test("another one with another seed", async () => {
    const ids = (seed: number): Promise<string[]> =>
      allOf(createMockApi({ seed })).then((all) => all.map(({ id }) => id));
    const [one, other] = await Promise.all([ids(1), ids(2)]);
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });
});

test("order is newest first, ties by id, ids are distinct, and nothing is updated before it was created", async () => {
  const all = await allOf(createMockApi({ meetings: 5000, maxPageSize: 1000 }), "", 1000);
  const places = all.map(({ created_at, id }) => ({ at: Date.parse(created_at), id }));
  const sorted = [...places].sort((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1));
  expect(places).toEqual(sorted);
  expect(new Set(places.map(({ id }) => id)).size).toBe(5000);
  expect(new Set(places.map(({ at: time }) => time)).size).toBeLessThan(5000); // some do tie
  expect(all.filter((each) => Date.parse(each.updated_at) < Date.parse(each.created_at))).toEqual([]);
});

test("titles read like titles, some with letters and signs that need encoding", async () => {
  const titles = (await allOf(createMockApi({ meetings: 2000 }))).flatMap(({ title }) => title ?? []);
  expect(titles.filter((title) => !/^["\p{Lu}\d]/u.test(title))).toEqual([]);
  for (const sign of ["&", "%", "+", "#", '"', "é"])
    expect(
      titles.some((title) => title.includes(sign)),
      sign,
    ).toBe(true);
});
