import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runContract, type ContractReport } from "@rtk-meetings/contract";
import { expect, onTestFinished, test } from "vitest";
import { installPrism, PrismUnavailable, startPrism } from "../prism/prism-server.js";

const fragment = fileURLToPath(new URL("../../openapi/meetings.yaml", import.meta.url));
const ids = { accountId: "023e105f4ecef8ad9ca31a8372d0c353", appId: "14a396e7-ca44-4937-bf1f-050a69118543" };

test("Prism, a mock server of others, fails what it truly gets wrong and nothing else", async ({ skip }) => {
  const folder = await mkdtemp(join(tmpdir(), "prism-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const program = await installPrism(folder).catch((error: unknown) => {
    if (error instanceof PrismUnavailable) return error;
    throw error;
  });
  if (program instanceof PrismUnavailable) {
    skip(program.message);
    return;
  }
  const { url, close } = await startPrism(program, fragment);
  onTestFinished(close);

  // Prism answers each documented request with the example that is asked for, here a page of three items.
  const report = await runContract({
    baseUrl: url,
    apiToken: "a-token-for-prism-of-forty-characters-xx",
    ...ids,
    fetch: (address, init) =>
      fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), prefer: "example=page" } }),
  });
  expect(report.verdict).toBe("failed");

  // The same page whatever page_no and per_page: no windows, no end, no filters.
  expect(failedIn(report, "paging")).toEqual(["paging.windows", "paging.size", "paging.past-end"]);
  expect(failedIn(report, "filter")).toEqual(
    expect.arrayContaining(["filter.matching", "filter.values", "filter.search-title", "filter.range"]),
  );
  // It looks whether a bearer token is there, not which, and takes any ids; so strangers see the items.
  expect(failedIn(report, "auth")).toEqual(["auth.wrong", "auth.everywhere", "auth.again"]);
  // It lets any origin read with credentials.
  expect(failedIn(report, "security")).toEqual(["security.cors", "security.ids", "security.no-data"]);
  // What it does by the fragment: bodies, statuses, headers, parameters, documented errors.
  for (const family of ["schema", "params", "errors", "headers", "consumer"]) {
    expect(failedIn(report, family), family).toEqual([]);
    expect(report.checks.some((check) => check.family === family && check.outcome === "passed")).toBe(true);
  }
}, 300_000);

function failedIn({ checks }: ContractReport, family: string): string[] {
  return checks.filter((check) => check.family === family && check.outcome === "failed").map(({ id }) => id);
}
