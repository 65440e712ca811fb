import { fileURLToPath } from "node:url";
import { createMockApi } from "@rtk-meetings/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { walkEverything, type Target } from "../consumers/app/walk.js";
import { findChromium, walkInBrowser } from "../consumers/browser-cell.js";
import { runCells, Unavailable, type CellResult } from "../consumers/cell.js";
import { table } from "../consumers/matrix.js";

const meetings = 137;
const ids = { accountId: "023e105f4ecef8ad9ca31a8372d0c353", appId: "14a396e7-ca44-4937-bf1f-050a69118543" };
const chromium = await findChromium();
let target: Target;
let close: () => Promise<void>;

beforeAll(async () => {
  const listening = await createMockApi({ meetings }).listen();
  close = () => listening.close();
  target = { ...ids, baseUrl: listening.url, apiToken: "mock-token", expected: meetings };
});
afterAll(() => close());

describe("the consumers' walk", () => {
  test("sees everything over the network", async () => {
    expect(await walkEverything(target)).toBe("137 meetings in 3 requests");
  });

  test("fails when the count is another", async () => {
    await expect(walkEverything({ ...target, expected: 138 })).rejects.toThrow(
      "137 items, 137 distinct, instead of 138",
    );
  });

  test.skipIf(chromium === undefined)(
    "sees everything in Chromium, through a proxy of the page's origin",
    async () => {
      const app = fileURLToPath(new URL("../consumers/app", import.meta.url));
      expect(await walkInBrowser(app, target)).toBe("137 meetings in 3 requests");
    },
    120_000,
  );
});

describe("the matrix", () => {
  test("tells what passed, what failed and what this machine lacks, in the order of its cells", async () => {
    const ended: CellResult[] = [];
    const results = await runCells(
      [
        { title: "late", run: () => new Promise((resolve) => setImmediate(resolve, "seen")) },
        { title: "broken", run: () => Promise.reject(new Error("no\nbecause")) },
        { title: "absent", run: () => Promise.reject(new Unavailable("no such runtime")) },
      ],
      2,
      (result) => ended.push(result),
    );
    expect(ended).toHaveLength(3);
    expect(results.map(({ outcome }) => outcome)).toEqual(["passed", "failed", "unavailable"]);
    const lines = table(results).split("\n");
    expect(lines[0]).toMatch(/late +passed .* seen$/);
    expect(lines[1]).toMatch(/broken +failed .* no$/);
    expect(lines[2]).toMatch(/^ +because$/);
    expect(lines[3]).toMatch(/absent +unavailable .* no such runtime$/);
    expect(lines[4]).toBe("1 cells passed, 1 failed, 1 unavailable");
  });
});
