import fc from "fast-check";
import { expect, test } from "vitest";
import { UnstableCollectionError } from "../src/index.js";
import type { WalkOptions } from "../src/options.js";
import { readAll, walkOver } from "./list-server.js";
import { createModel, moment, servers, stateOf, type Model, type ModelItem, type ServerName } from "./model.js";

const serverNames = Object.keys(servers) as ServerName[];

const size = fc.integer({ min: 1, max: 8 });
const options = fc.record(
  {
    concurrency: fc.integer({ min: 1, max: 4 }),
    limit: fc.integer({ min: 1, max: 40 }),
    maxPages: fc.integer({ min: 1, max: 12 }),
    /** Items after which an earlier walk was cut; this one resumes it. */
    resumeBehind: fc.integer({ min: 1, max: 20 }),
    mode: fc.constantFrom("report", "throw", "restart", "snapshot"),
  },
  { requiredKeys: ["concurrency", "mode"] },
);

/** Requests that a walk may cost, by the formula of the README. */
function bound(
  model: Model,
  { concurrency = 1, maxPages = 10_000, onDrift, consistency, resume }: WalkOptions<ModelItem>,
): number {
  const ahead = concurrency > 1 ? concurrency : 0;
  const pages = 3 * (Math.max(0, ...model.readings()) + 1);
  const again = resume === undefined ? 0 : 1;
  if (consistency === "snapshot") return 5 * (Math.min(maxPages, pages) + ahead);
  const readings = onDrift === "restart" ? 4 : 1;
  return Math.min(maxPages, readings * pages) + readings * ahead + again;
}

test("any walk over any history: nothing twice, nothing lost in silence, no endless walk", async () => {
  const seen = { complete: 0, snapshots: 0, errors: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 40 }),
      size,
      fc.array(moment, { maxLength: 40 }),
      fc.oneof(
        { arbitrary: fc.constant("honest" as const), weight: 3 },
        { arbitrary: fc.constantFrom(...serverNames), weight: 2 },
      ),
      options,
      async (count, pageSize, schedule, server, { mode, resumeBehind, ...rest }) => {
        const model = createModel(count, pageSize, schedule, server);
        const earlier = walkOver(model.getPage, { pageSize, limit: resumeBehind });
        const isResumed = resumeBehind !== undefined && mode !== "snapshot";
        const given = isResumed ? (await readAll(earlier)).got : [];
        model.nextWalk();
        const walkOptions: WalkOptions<ModelItem> = {
          pageSize,
          ...rest,
          ...(isResumed && { resume: earlier.report.cursor }),
          ...(mode === "snapshot" ? { consistency: mode } : { onDrift: mode }),
        };
        const walk = walkOver(model.getPage, walkOptions);
        const { got, error } = await readAll(walk);
        const { report } = walk;

        expect(new Set(got.map(({ id }) => id)).size).toBe(got.length);
        expect(report.requests).toBe(model.requests());
        // A walk that began again knows of items given before the resumption only what it meets.
        if (!isResumed || mode !== "restart") expect(report.items).toBe(given.length + got.length);
        expect(model.requests()).toBeLessThanOrEqual(bound(model, walkOptions));
        if (error !== undefined) expect(error).toHaveProperty("cursor", report.cursor);
        if (report.verdict === "complete") {
          seen.complete++;
          expect(error).toBeUndefined();
          expect(report.items).toBe(report.lastTotal);
          if (isTrue(server) && !model.hasHiddenChange()) {
            const ids = new Set([...given, ...got].map(({ id }) => id));
            expect(model.lasting().filter(({ id }) => !ids.has(id))).toEqual([]);
          }
        }
        if (mode === "snapshot") {
          if (error !== undefined) expect(got).toEqual([]);
          if (report.verdict === "complete" && isTrue(server)) {
            seen.snapshots++;
            expect(model.states).toContain(stateOf(got));
          }
          if (error === undefined)
            expect(report.verdict).toMatch(isTrue(server) ? /complete|capped/ : /complete|capped|drifted/);
          if (error instanceof UnstableCollectionError) seen.errors++;
        }
      },
    ),
    { numRuns: 10_000 },
  );
  // The property is not hollow: the histories reach what it speaks of.
  expect(seen.complete).toBeGreaterThan(1_000);
  expect(seen.snapshots).toBeGreaterThan(300);
  expect(seen.errors).toBeGreaterThan(50);
}, 60_000);

/** Whether each response shows one true state of the list. */
function isTrue(server: ServerName): boolean {
  return ["honest", "caps the size at 3", "counts positions from 0"].includes(server);
}
