import fc from "fast-check";
import { expect, test } from "vitest";
import { readAll, walkOver } from "./list-server.js";
import { createModel, stateOf, type Change, type Moment } from "./model.js";

const edit: fc.Arbitrary<Change> = fc.record({
  kind: fc.constant("edit"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** A deletion and an insertion at once: no number shows it. */
const swap: fc.Arbitrary<Change[]> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([from, to]) => [
    { kind: "delete", at: from },
    { kind: "insert", at: to },
  ]);

const quiet: fc.Arbitrary<Moment> = fc.constant({ changes: [], fails: false });
const busy: fc.Arbitrary<Moment> = fc
  .oneof(fc.array(edit, { minLength: 1, maxLength: 2 }), swap)
  .map((changes) => ({ changes, fails: false }));

test("a snapshot is a state that the list was in, although no number shows the changes", async () => {
  let proved = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.oneof(quiet, busy), { maxLength: 16 }),
      fc.integer({ min: 1, max: 3 }),
      async (count, pageSize, schedule, concurrency) => {
        const model = createModel(count, pageSize, schedule, "honest");
        const walk = walkOver(model.getPage, { pageSize, concurrency, consistency: "snapshot" });
        const { got, error } = await readAll(walk);
        if (error !== undefined) {
          expect(got).toEqual([]);
          expect(walk.report.verdict).toBe("drifted");
          return;
        }
        proved++;
        expect(walk.report.verdict).toBe("complete");
        expect(model.states).toContain(stateOf(got));
      },
    ),
    { numRuns: 3_000 },
  );
  expect(proved).toBeGreaterThan(500);
}, 60_000);
