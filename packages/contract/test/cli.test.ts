import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ContractReport } from "@rtk-meetings/contract";
import { emptyFolder, mockOptions, run } from "./program.js";

test("without a target the embedded mock is checked", async () => {
  const { code, out, error } = await run([]);
  expect([code, error]).toEqual([0, ""]);
  expect(out.trimEnd().split("\n").at(-1)).toMatch(/^passed: .* seed 1$/);
});

test("several reporters are written at once, on failure too", async () => {
  const folder = await emptyFolder();
  const reporters = ["json=a/report.json", "junit=junit.xml", "sarif=report.sarif", "markdown=report.md", "console"];
  const parameters = [...(await mockOptions({ pageBase: 0 })), ...reporters.flatMap((each) => ["--reporter", each])];
  const { code, out } = await run(parameters, folder);
  expect(code).toBe(1);
  expect(out).toContain("failed paging.windows");
  const report = JSON.parse(await readFile(join(folder, "a/report.json"), "utf8")) as ContractReport;
  expect(report.verdict).toBe("failed");
  for (const file of ["junit.xml", "report.sarif", "report.md"]) {
    expect(await readFile(join(folder, file), "utf8")).toContain("paging.windows");
  }
});

test("the json reporter writes on an open verdict too", async () => {
  const target = await mockOptions();
  const { code, out } = await run([...target, "--reporter", "json"], undefined, {
    TOKEN: "another-token-than-the-right-one",
  });
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ verdict: "incomplete", requests: 1 });
});

test("options choose checks, seed and budget", async () => {
  const target = await mockOptions();
  const chosen = ["--check", "paging.union", "--check", "schema", "--seed", "7", "--max-requests", "40"];
  const { out } = await run([...target, ...chosen, "--reporter", "json"]);
  const report = JSON.parse(out) as ContractReport;
  expect(report.seed).toBe(7);
  expect(report.requests).toBeLessThanOrEqual(40);
  expect(new Set(report.checks.map(({ family }) => family))).toEqual(new Set(["schema", "paging"]));
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
