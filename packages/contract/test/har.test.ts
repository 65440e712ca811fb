import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MockApiOptions } from "@rtk-meetings/mock";
import { expect, test } from "vitest";
import type { ContractReport } from "@rtk-meetings/contract";
import type { Har } from "../src/har/har.js";
import { emptyFolder, mockOptions, run } from "./program.js";
import { token } from "./provider.js";

async function record(folder: string, options: MockApiOptions = {}): Promise<{ file: string; code: number }> {
  const file = join(folder, "run.har");
  const target = await mockOptions(options);
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
  await writeFile(file, JSON.stringify({ log: { ...har.log, entries } }));
  const { out } = await run(["--replay", file, "--reporter", "json"], folder);
  const { checks, notes } = JSON.parse(out) as ContractReport;
  const search = checks.find(({ id }) => id === "filter.search-title");
  expect(search).toMatchObject({ outcome: "not-exercised", cases: 0 });
  expect(search?.reason).toContain("The recording holds no answer");
  expect(checks.find(({ id }) => id === "paging.union")?.outcome).toBe("passed");
  expect(notes).toEqual([]);
});
