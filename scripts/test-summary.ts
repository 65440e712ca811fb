import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./generate/places.js";

/** What vitest's JSON report holds of interest here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The counts over every workspace's report, and the names of the tests that were skipped. */
export async function testSummary(): Promise<{ text: string; failed: number }> {
  const packages = (await readdir(join(root, "packages"))).map((name) => `packages/${name}`);
  const skipped: string[] = [];
  let [passed, failed, workspaces] = [0, 0, 0];
  for (const folder of [...packages, "scripts", "examples"]) {
    const report = await readReport(folder);
    if (!report) continue;
    workspaces++;
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    for (const test of report.testResults.flatMap((file) => file.assertionResults)) {
      if (test.status === "skipped" || test.status === "pending") skipped.push(`skipped: ${folder}: ${test.fullName}`);
    }
  }
  const counts = `${passed} tests passed, ${failed} failed, ${skipped.length} skipped in ${workspaces} workspaces`;
  return { text: ["", ...skipped, counts].join("\n"), failed };
}

async function readReport(folder: string): Promise<Report | undefined> {
  try {
    return JSON.parse(await readFile(join(root, folder, "reports/vitest.json"), "utf8")) as Report;
  } catch {
    return undefined; // a workspace without tests
  }
}
