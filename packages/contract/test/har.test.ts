import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockApi } from "@rtk-meetings/mock";
import { expect, onTestFinished, test } from "vitest";
import type { ContractReport } from "@rtk-meetings/contract";
import type { Har } from "../src/har/har.js";
import { main } from "../src/cli/main.js";
import { ids, token } from "./provider.js";

/** Runs the program in process. */
async function run(
  parameters: readonly string[],
  folder: string,
): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await main(parameters, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (error += text) },
    env: { TOKEN: token },
    cwd: () => folder,
  });
  return { code, out, error };
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function record(
  folder: string,
  options: Parameters<typeof createMockApi>[0] = {},
): Promise<{ file: string; code: number }> {
  const { url, close } = await createMockApi({ apiToken: token, ...ids, ...options }).listen();
  onTestFinished(close);
  const file = join(folder, "run.har");
  const target = ["--base-url", url, "--account-id", ids.accountId, "--app-id", ids.appId, "--token-env", "TOKEN"];
  const { code } = await run(
    [...target, "--record", file, "--reporter", `json=${join(folder, "recorded.json")}`],
    folder,
  );
  return { file, code };
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));

test("a recording replays to the same report, without the target", async () => {
  const folder = await emptyFolder();
  const { file, code } = await record(folder);
  const replayed = await run(["--replay", file, "--reporter", "json"], folder);
  expect([code, replayed.code]).toEqual([0, 0]);
  const stable = (report: unknown): unknown => ({ ...(report as ContractReport), durationMs: 0 });
  expect(stable(JSON.parse(replayed.out))).toEqual(stable(await readJson(join(folder, "recorded.json"))));
});

test("a failure is recorded with its evidence, and replays as one", async () => {
  const folder = await emptyFolder();
  const { file, code } = await record(folder, { pastEnd: "repeat-last", faults: [{ kind: "echo-token", at: 3 }] });
  const replayed = await run(["--replay", file, "--reporter", "json"], folder);
  expect([code, replayed.code]).toEqual([1, 1]);
  const failed = (JSON.parse(replayed.out) as ContractReport).checks.filter(({ outcome }) => outcome === "failed");
  expect(failed.map(({ id }) => id)).toEqual(expect.arrayContaining(["paging.past-end", "security.token"]));
});

test("a recording is HAR 1.2, and holds neither the token nor sensitive values", async () => {
  const folder = await emptyFolder();
  const { file } = await record(folder, { faults: [{ kind: "echo-token", at: 5 }] });
  const text = await readFile(file, "utf8");
  for (const form of [token, btoa(token).slice(0, -2), token.slice(1)]) expect(text).not.toContain(form);
  expect(text).not.toMatch(/rtmps?:\/\//);
  const { log } = JSON.parse(text) as Har;
  expect(log).toMatchObject({ version: "1.2", creator: { name: "@rtk-meetings/contract" } });
  expect(log.entries.length).toBeGreaterThan(100);
  for (const { request, response, startedDateTime, timings } of log.entries) {
    expect(new Date(startedDateTime).toISOString()).toBe(startedDateTime);
    expect(request).toMatchObject({ method: "GET", cookies: [], headersSize: -1 });
    expect(response).toMatchObject({ status: expect.any(Number) as number, cookies: [] });
    expect(timings.wait).toBeGreaterThanOrEqual(0);
  }
});

test("a check without recorded answers is not exercised", async () => {
  const folder = await emptyFolder();
  const { file } = await record(folder);
  const har = (await readJson(file)) as Har;
  const entries = har.log.entries.filter(({ request }) => !request.url.includes("search="));
  const { writeFile } = await import("node:fs/promises");
  await writeFile(file, JSON.stringify({ log: { ...har.log, entries } }));
  const { out } = await run(["--replay", file, "--reporter", "json"], folder);
  const { checks, notes } = JSON.parse(out) as ContractReport;
  const search = checks.find(({ id }) => id === "filter.search-title");
  expect(search).toMatchObject({ outcome: "not-exercised", cases: 0 });
  expect(search?.reason).toContain("The recording holds no answer");
  expect(checks.find(({ id }) => id === "paging.union")?.outcome).toBe("passed");
  expect(notes).toEqual([]);
});

test.each(["no JSON", `{"log":{}}`, `{"log":{"entries":[{}]}}`])("%j is refused as a recording", async (text) => {
  const folder = await emptyFolder();
  const { writeFile } = await import("node:fs/promises");
  await writeFile(join(folder, "x.har"), text);
  const { code, error } = await run(["--replay", join(folder, "x.har")], folder);
  expect(code).toBe(2);
  expect(error).toMatch(/is not (JSON|a HAR recording): record a run with --record first/);
});
