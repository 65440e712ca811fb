import { expect, test } from "vitest";
import { soak } from "../soak/soak.js";

test("ten seconds of reads, changes, faults and nuisances lose nothing and leak nothing", async () => {
  const { flaws, requests, inserts, removes, comparisons } = await soak({ seconds: 10 });
  expect(flaws).toEqual([]);
  expect(Math.min(requests, inserts, removes)).toBeGreaterThan(100);
  expect(comparisons).toBe(4);
}, 120_000);
