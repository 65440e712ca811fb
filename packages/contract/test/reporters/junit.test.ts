import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { reporters } from "../../src/reporters/index.js";
import type { ContractReport } from "../../src/report.js";
import { incomplete, passed, reportOf, reports } from "./reports.js";

/** The schema that Jenkins publishes for the files it reads. */
const schema = readFileSync(new URL("schemas/junit.xsd", import.meta.url), "utf8");
const render = (report: ContractReport): string => reporters.junit.render(report, { colour: false });

async function problemsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: "report.xml", contents: xml }], schema: [schema] });
  return errors.map(({ message }) => message);
}

describe("the published schema", () => {
  test.each(Object.keys(reports))("accepts the %s report", async (name) => {
    expect(await problemsOf(render(reports[name] ?? passed))).toEqual([]);
  });

  test("refuses what it should", async () => {
    expect(await problemsOf(render(passed).replace("<testcase ", "<case "))).not.toEqual([]);
    expect(await problemsOf(render(passed).replace("</testsuites>", ""))).not.toEqual([]);
    expect(await problemsOf(render(passed).replace("schema.body", "\u0001"))).not.toEqual([]);
  });
});

test("a failed check is a failure with its evidence", () => {
  const xml = render(reportOf());
  expect(xml).toContain(`<testsuite name="contract.schema" tests="3" failures="1" errors="0" skipped="0">`);
  expect(xml).toContain(`<testcase name="schema.formats" classname="get_all_meetings" assertions="41">`);
  expect(xml).toContain(
    `<failure type="schema.formats" message="Every 200 body matches the fragment: must be a uuid">must be a uuid\n`,
  );
  expect(xml).toContain("received: &quot;abc&quot;\nrule: openapi/meetings.yaml:353 #/components/schemas/Meeting");
  expect(xml).toContain("the fourth");
});

test("a warning passes, with its evidence as output", () => {
  const warned = /<testcase name="schema.unknown-members"[^>]*>\s*<system-out>unknown member preferred_region/;
  expect(render(reportOf())).toMatch(warned);
});

test("what was not exercised is skipped, but an error where the verdict hangs on it", () => {
  expect(render(reportOf())).toMatch(/<testcase name="errors.rate-limit"[^>]*>\s*<skipped>no 429 was met<\/skipped>/);
  const xml = render(incomplete);
  expect(xml).toContain(`<testsuites name="contract" time="4.567" tests="2" failures="0" errors="1">`);
  expect(xml).toMatch(/<testcase name="schema.body"[^>]*>\s*<error type="not-exercised" message="/);
  expect(xml).toMatch(/<testcase name="errors.rate-limit"[^>]*>\s*<skipped>no case<\/skipped>/);
  expect(xml).toContain("<system-err>The target cannot be reached.");
});

test("what XML cannot hold is written as an escape", () => {
  const xml = render(reports["nasty"] ?? passed);
  expect(xml).toContain("\\u0000\\u0007\\u001b[31mred");
  expect(xml).toContain("\\ud800");
  expect(xml).not.toContain("<script>");
  expect(xml).not.toContain("\r");
  expect(xml).toContain("&#13;");
});
