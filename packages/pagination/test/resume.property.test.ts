import fc from "fast-check";
import { expect, test } from "vitest";
import type { WalkOptions } from "../src/options.js";
import { readAll, walkOver } from "./list-server.js";
import { createModel, type ModelItem, type Moment } from "./model.js";

/** How one of several walks is cut short. */
const cut = fc.record(
  {
    limit: fc.integer({ min: 1, max: 12 }),
    maxPages: fc.integer({ min: 1, max: 3 }),
    breakAfter: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] },
);

const honest = fc.constantFrom("honest" as const, "caps the size at 3" as const, "counts positions from 0" as const);

test("walks that resume one another give every item of an unchanged list once, in order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 8 }),
      honest,
      fc.array(fc.boolean(), { maxLength: 20 }),
      fc.array(cut, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      async (count, pageSize, server, faults, cuts, concurrency) => {
        const schedule = faults.map((fails): Moment => ({ changes: [], fails }));
        const model = createModel(count, pageSize, schedule, server);
        const got: ModelItem[] = [];
        let resume: string | undefined;
        let verdict: string;
        let runs = 0;
        do {
          const { breakAfter = Infinity, ...limits } = cuts[runs++ % cuts.length] ?? {};
          const options: WalkOptions<ModelItem> = { pageSize, concurrency, resume, ...limits };
          const walk = walkOver(model.getPage, options);
          let left = breakAfter;
          await readAll(
            (async function* () {
              for await (const item of walk) {
                yield item;
                if (--left <= 0) break;
              }
            })(),
          ).then((outcome) => got.push(...outcome.got));
          ({ verdict, cursor: resume } = walk.report);
          expect(walk.report.items).toBe(got.length);
        } while (verdict !== "complete" && runs < 200);
        expect(got).toEqual(model.lasting());
        expect(verdict).toBe("complete");
        const requests = model.requests();
        expect(await walkOver(model.getPage, { pageSize, resume }).toArray()).toEqual([]);
        expect(model.requests()).toBe(requests);
      },
    ),
    { numRuns: 2_000 },
  );
}, 60_000);
