import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { reporters } from "../../src/reporters/index.js";
import type { ContractReport } from "../../src/report.js";
import { checkOf, checks, incomplete, passed, reportOf, reports } from "./reports.js";

const plain = (report: ContractReport): string => reporters.console.render(report, { colour: false });

test("a failure comes with its evidence: request, status, place, values, rule, command", () => {
  const text = plain(reportOf());
  for (const part of [
    "failed schema.formats  Every 200 body matches the fragment",
    "  must be a uuid",
    "    request   GET https://api.example.com/client/v4/things?page_no=3 -> 200",
    "    pointer   /data/17/id",
    "    expected  uuid",
    '    received  "abc"',
    "    rule      openapi/meetings.yaml:353 #/components/schemas/Meeting/properties/id",
    `    curl      curl -sS -i -H "Authorization: Bearer $TOKEN"`,
    "  and 1 more; the json report has them all",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain("the fourth");
});

test("what was not exercised stands with its reason, and a core check says that it is one", () => {
  expect(plain(reportOf())).toContain("not exercised errors.rate-limit: no 429 was met\n");
  expect(plain(incomplete)).toContain("not exercised schema.body (core): ");
  expect(plain(incomplete)).toContain("not exercised errors.rate-limit: no case\n");
});

test("many checks without a case for one reason that is noted are counted, not named; others still are", () => {
  const reason = "The target cannot be reached. Check its URL.";
  const skipped = (id: string): ReturnType<typeof checkOf> => checkOf({ id, outcome: "not-exercised", reason });
  const few = Array.from({ length: 7 }, (_, index) => skipped(`paging.${index}`));
  const other = checkOf({ id: "errors.rate-limit", outcome: "not-exercised", reason: "no 429 was met" });
  const told = plain(reportOf({ checks: [...few, other], notes: [reason] }));
  expect(told).toContain("not exercised paging.6 (core): The target cannot be reached.");
  const counted = plain(reportOf({ checks: [...few, skipped("paging.7"), other], notes: [reason] }));
  expect(counted).toContain("not exercised errors.rate-limit (core): no 429 was met\n");
  expect(counted).toContain("not exercised 8 checks, for the reason noted below\n");
  expect(counted.split(reason)).toHaveLength(2);
});

test("coverage names what was not met, and the share of the collection that was read", () => {
  const text = plain(reportOf());
  expect(text).toContain("coverage 87.6 %");
  expect(text).toContain("get_all_meetings: 100 of 137 items read");
  expect(text).toMatch(/ {4}statuses +3 of 9 {2}not met: 403, 404, 429, 4XX, 500, 5XX\n/);
  expect(text).toMatch(/ {4}members +40 of 40\n/);
});

test("each family has a row of counts", () => {
  const row = /^schema +1 +1 +0 +1$/m;
  expect(plain(reportOf())).toMatch(row);
});

test("the last line is the verdict, with counts and the seed", () => {
  const last = (report: ContractReport): string => plain(report).trimEnd().split("\n").at(-1) ?? "";
  expect(last(reportOf())).toBe("failed: 1 failed, 1 warned, 1 not exercised, 2 passed; 123 requests in 4.6 s, seed 7");
  expect(last(passed)).toBe("passed: 1 passed; 123 requests in 4.6 s, seed 7");
  expect(last(incomplete)).toBe("incomplete: 2 not exercised; 1 request in 4.6 s, seed 7");
  expect(last(reports["empty"] ?? passed)).toMatch(/^incomplete: no checks; /);
});

test("the operation is named where there are several", () => {
  const other = checkOf({ operation: "get_all_presets", outcome: "failed" });
  expect(plain(reportOf({ checks: [...checks, other] }))).toContain("failed schema.body (get_all_presets)");
});

test.each(Object.keys(reports))("nothing in the %s report reaches the terminal as a control", (name) => {
  const text = plain(reports[name] ?? passed);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u);
  expect(text.endsWith("\n")).toBe(true);
});

test("no text from outside begins a line or forms a command of a workflow", () => {
  const text = plain(reports["nasty"] ?? passed);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain("##[");
});

test("colours add nothing but colours", () => {
  const coloured = reporters.console.render(reportOf(), { colour: true });
  expect(coloured).toContain("\u001b[31m");
  expect(stripVTControlCharacters(coloured)).toBe(plain(reportOf()));
});
