import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMockApi } from "@rtk-meetings/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { walkEverything, type Target } from "../consumers/app/walk.js";
import { findChromium, walkInBrowser } from "../consumers/browser-cell.js";
import { runCells, Unavailable, type CellResult } from "../consumers/cell.js";
import { table } from "../consumers/matrix.js";
import { command } from "../pack/command.js";

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
      expect(await walkInBrowser(app, target, AbortSignal.timeout(100_000))).toBe("137 meetings in 3 requests");
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
      { concurrency: 2, limitMs: 60_000, report: (result) => ended.push(result) },
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

  test("ends a cell that does not end, together with everything that it started", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rtk-limit-"));
    const grandchild = `sh -c 'echo $$ > pid; exec sleep 600' & wait`;
    const cells = [
      { title: "endless", run: (signal: AbortSignal) => command("sh", ["-c", grandchild], { cwd: folder, signal }) },
    ];
    const [result] = await runCells(cells, { concurrency: 1, limitMs: 1_000 });
    expect(result).toMatchObject({ outcome: "failed", said: "did not end within 1 s" });
    const pid = Number(await readFile(join(folder, "pid"), "utf8"));
    await expect.poll(() => runs(pid)).toBe(false);
    await rm(folder, { recursive: true });
  });
});

/** Whether a process lives; where nobody takes notice of orphans' ends, they stay listed as defunct. */
async function runs(pid: number): Promise<boolean> {
  const state = await command("ps", ["-o", "stat=", "-p", String(pid)]).catch(() => "Z");
  return !state.startsWith("Z");
}
