import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockApi, type MockApiOptions } from "@rtk-meetings/mock";
import { expect, onTestFinished, test } from "vitest";
import type { ContractReport } from "@rtk-meetings/contract";
import { main } from "../src/cli/main.js";
import { ids, token } from "./provider.js";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

async function run(parameters: readonly string[], env: Record<string, string> = {}, folder = tmpdir()): Promise<Ran> {
  let [out, error] = ["", ""];
  const code = await main(parameters, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (error += text) },
    env,
    cwd: () => folder,
  });
  return { code, out, error };
}

async function targetOptions(options: MockApiOptions = {}): Promise<string[]> {
  const { url, close } = await createMockApi({ apiToken: token, ...ids, ...options }).listen();
  onTestFinished(close);
  return ["--base-url", url, "--account-id", ids.accountId, "--app-id", ids.appId, "--token-env", "TOKEN"];
}

test("without a target the embedded mock is checked", async () => {
  const { code, out, error } = await run([]);
  expect([code, error]).toEqual([0, ""]);
  expect(out.trimEnd().split("\n").at(-1)).toMatch(/^passed: .* seed 1$/);
});

test("several reporters are written at once, on failure too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const reporters = ["json=a/report.json", "junit=junit.xml", "sarif=report.sarif", "markdown=report.md", "console"];
  const parameters = [...(await targetOptions({ pageBase: 0 })), ...reporters.flatMap((each) => ["--reporter", each])];
  const { code, out } = await run(parameters, { TOKEN: token }, folder);
  expect(code).toBe(1);
  expect(out).toContain("failed paging.windows");
  const report = JSON.parse(await readFile(join(folder, "a/report.json"), "utf8")) as ContractReport;
  expect(report.verdict).toBe("failed");
  for (const file of ["junit.xml", "report.sarif", "report.md"]) {
    expect(await readFile(join(folder, file), "utf8")).toContain("paging.windows");
  }
});

test("the json reporter writes on an open verdict too", async () => {
  const target = await targetOptions();
  const { code, out } = await run([...target, "--reporter", "json"], { TOKEN: "another-token-than-the-right-one" });
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ verdict: "incomplete", requests: 1 });
});

test("options choose checks, seed and budget", async () => {
  const target = await targetOptions();
  const chosen = ["--check", "paging.union", "--check", "schema", "--seed", "7", "--max-requests", "40"];
  const { out } = await run([...target, ...chosen, "--reporter", "json"], { TOKEN: token });
  const report = JSON.parse(out) as ContractReport;
  expect(report.seed).toBe(7);
  expect(report.requests).toBeLessThanOrEqual(40);
  expect(new Set(report.checks.map(({ family }) => family))).toEqual(new Set(["schema", "paging"]));
});

test.each([
  [["--base-url", "https://example.com"], "a target needs --account-id, --app-id, --token-env too"],
  [["--account-id", "a", "--app-id", "b", "--token-env", "TOKEN"], "a target needs --base-url too"],
  [
    ["--base-url", "https://example.com", "--account-id", "a", "--app-id", "b", "--token-env", "NOTHING"],
    "environment variable NOTHING is empty",
  ],
  [["--base-url", "example", "--account-id", "a", "--app-id", "b", "--token-env", "TOKEN"], "baseUrl must be"],
  [["--max-requests", "many"], "whole number"],
  [["--max-requests", "0"], "maxRequests must be"],
  [["--param", "novalue"], "name=value"],
  [["--check", "nothing"], 'unknown check "nothing"'],
  [["--operation", "nothing"], 'unknown operation "nothing"'],
  [["--reporter", "pdf"], "unknown reporter"],
  [["--unknown"], "unknown option"],
  [["surplus"], "too many arguments"],
  [["--record", "a.har", "--replay", "b.har"], "cannot be used with"],
  [["--replay", "/nowhere/b.har"], "cannot be read"],
])("%j: exit code 2 and what to do", async (parameters, said) => {
  const { code, error, out } = await run(parameters, { TOKEN: token });
  expect(code).toBe(2);
  expect(error).toContain(said);
  expect(error).not.toMatch(/\n\s+at /);
  expect(out).toBe("");
});

test("--help tells options and exit codes, --version the version", async () => {
  const help = await run(["--help"]);
  expect(help.code).toBe(0);
  for (const part of ["--base-url", "--token-env", "--record", "Exit codes:", "incomplete"])
    expect(help.out).toContain(part);
  expect(await run(["--version"])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
});
