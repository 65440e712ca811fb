import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMockApi } from "@rtk-meetings/mock";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../export-meetings.ts", import.meta.url));
const api = createMockApi({ meetings: 10_000, latencyMs: 5 });

/** When to kill a run: so many milliseconds after its request of that number was answered. */
interface Moment {
  readonly requests: number;
  readonly ms: number;
}

/** Runs the export to its end, or until it is killed: then the code is null. */
function runExport(target: string, baseUrl: string, kill?: Moment): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["--conditions=@rtk-meetings/source", "--import", "tsx", script, target], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      CLOUDFLARE_BASE_URL: baseUrl,
      CLOUDFLARE_API_TOKEN: "mock-token",
      CLOUDFLARE_ACCOUNT_ID: "023e105f4ecef8ad9ca31a8372d0c353",
      REALTIMEKIT_APP_ID: "14a396e7-ca44-4937-bf1f-050a69118543",
    },
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const before = api.requests.length;
  const watch = setInterval(() => {
    if (!kill || api.requests.length - before < kill.requests) return;
    clearInterval(watch);
    setTimeout(() => child.kill("SIGKILL"), kill.ms);
  }, 1);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ code, said });
    });
  });
}

test("killed at 20 random moments, the export is the same as one that was left alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "export-meetings-"));
  const { url, close } = await api.listen();
  const [whole, resumed] = [join(folder, "whole.ndjson"), join(folder, "resumed.ndjson")];
  const moments: Moment[] = [];
  try {
    const { code, said } = await runExport(whole, url);
    expect(code, said).toBe(0);
    expect(said).toContain("[########################################] 10000 of 10000");
    const expected = await readFile(whole, "utf8");
    expect(expected.trim().split("\n")).toHaveLength(10_000);

    let kills = 0;
    let requests = 0;
    let finished = 0;
    while (kills < 20 || finished === 0) {
      const moment = { requests: Math.ceil(Math.random() * 4), ms: Math.random() * 20 };
      moments.push(moment);
      const before = api.requests.length;
      const run = await runExport(resumed, url, kills < 20 ? moment : undefined);
      requests += api.requests.length - before;
      if (run.code === null) kills++;
      else {
        expect(run.code, run.said).toBe(0);
        expect(await readFile(resumed, "utf8"), JSON.stringify(moments)).toBe(expected);
        expect(await readdir(folder)).toEqual(["resumed.ndjson", "whole.ndjson"]);
        finished++;
      }
    }
    // It went on, instead of beginning again: one page read again per run, and at most one that was not yet written.
    expect(requests).toBeLessThanOrEqual(100 * finished + 3 * moments.length);
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}, 180_000);
