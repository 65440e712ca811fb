import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import { reporters } from "../../src/reporters/index.js";
import type { ContractReport } from "../../src/report.js";
import { checkOf, evidenceOf, incomplete, passed, reportOf, reports } from "./reports.js";

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [Readonly<Record<string, unknown>>];
      readonly results: readonly Readonly<Record<string, unknown>>[];
    },
  ];
}

const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

const logOf = (report: ContractReport): Log => JSON.parse(reporters.sarif.render(report, { colour: false })) as Log;

describe("the published schema", () => {
  test.each(Object.keys(reports))("accepts the %s report", (name) => {
    validate(logOf(reports[name] ?? passed));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("refuses what it should", () => {
    expect(validate({ ...logOf(passed), version: "2.0.0" })).toBe(false);
    const lineZero = reportOf({ checks: [checkOf({ outcome: "failed", evidence: [evidenceOf({ line: 0 })] })] });
    expect(validate(logOf(lineZero))).toBe(false);
  });
});

test("each piece of evidence is a result at the line of the fragment that states the rule", () => {
  const { results, tool } = logOf(reportOf()).runs[0];
  expect(results).toHaveLength(5);
  expect(results[0]).toMatchObject({
    ruleId: "schema.formats",
    level: "error",
    message: { text: 'must be a uuid (expected uuid, received "abc")' },
    locations: [
      { physicalLocation: { artifactLocation: { uri: "openapi/meetings.yaml" }, region: { startLine: 353 } } },
    ],
  });
  expect(tool.driver.rules[results[0]?.["ruleIndex"] as number]?.id).toBe("schema.formats");
  expect(results.at(-1)).toMatchObject({ ruleId: "schema.unknown-members", level: "warning" });
});

test("every check is a rule, once", () => {
  const twice = reportOf({ checks: [checkOf(), checkOf({ operation: "get_all_presets" })] });
  expect(logOf(twice).runs[0].tool.driver.rules).toHaveLength(1);
});

test("a failed check without evidence is still a result", () => {
  const bare = reportOf({ checks: [checkOf({ outcome: "failed" })] });
  expect(logOf(bare).runs[0].results).toMatchObject([{ ruleId: "schema.body", level: "error" }]);
});

test("a run without a verdict was not successful, and says what it did not exercise", () => {
  const [invocation] = logOf(incomplete).runs[0].invocations;
  expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
  expect(invocation["toolExecutionNotifications"]).toMatchObject([
    { level: "warning", message: { text: expect.stringContaining("cannot be reached") as string } },
    { level: "warning", associatedRule: { id: "schema.body" } },
    { level: "note", associatedRule: { id: "errors.rate-limit" } },
  ]);
  expect(logOf(reportOf()).runs[0].invocations).toMatchObject([{ executionSuccessful: true, exitCode: 1 }]);
});
