import { describe, expect, test } from "vitest";
import { reporters } from "../../src/reporters/index.js";
import type { ContractReport } from "../../src/report.js";
import { checkOf, evidenceOf, incomplete, nasty, passed, reportOf, reports } from "./reports.js";

const markdown = (report: ContractReport): string => reporters.markdown.render(report, { colour: false });
const github = (report: ContractReport): string[] =>
  reporters.github.render(report, { colour: false }).split("\n").slice(0, -1);

/** Undoes GitHub's escapes, as its runner does: `%25` last. */
function unescape(text: string): string {
  const marks = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
  return Object.entries(marks).reduce((undone, [escaped, mark]) => undone.replaceAll(escaped, mark), text);
}

describe("markdown", () => {
  test("tells verdict, counts, failures with their place, and coverage", () => {
    const text = markdown(reportOf());
    expect(text).toMatch(
      /^## Contract: failed\n\n1 failed, 1 warned, 1 not exercised, 2 passed; 123 requests in 4.6 s/,
    );
    expect(text).toContain("| schema | 1 | 1 | 0 | 1 |");
    expect(text).toContain(
      "| <code>schema.formats</code> | must be a uuid | <code>/data/17/id</code> | <code>openapi/meetings.yaml&#58;353 &#35;/comp",
    );
    expect(text).toContain("| <code>errors.rate-limit</code> | no 429 was met |");
    expect(text).toContain("| <code>get&#95;all&#95;meetings</code> | items | 100 of 137 |  |");
  });

  test("a passed run has neither failures nor warnings", () => {
    expect(markdown(passed)).not.toMatch(/###|Not exercised/);
  });

  test("notes stand at the top", () => {
    expect(markdown(incomplete)).toMatch(/^## Contract: incomplete\n\n.*\n\n> The target cannot be reached/);
  });

  test.each(Object.keys(reports))("in the %s report no text from outside becomes markup", (name) => {
    const text = markdown(reports[name] ?? passed);
    for (const rows of text.split("\n\n").filter((block) => block.startsWith("|"))) {
      expect(new Set(rows.split("\n").map((row) => row.split("|").length)).size).toBe(1);
    }
    const bare = text.replace(/<\/?(?:details|summary|code)>|^>/gm, "");
    expect(bare).not.toMatch(/[<>`[\]@]/);
    expect(bare).not.toContain("**");
  });
});

describe("github", () => {
  test("a failure is an error at its line of the fragment", () => {
    const [error = ""] = github(reportOf()).filter((line) => line.startsWith("::error"));
    expect(error).toBe(
      "::error file=openapi/meetings.yaml,line=353,title=schema.formats%3A Every 200 body matches the fragment::" +
        "must be a uuid%0Arequest: GET https://api.example.com/client/v4/things?page_no=3%0Apointer: /data/17/id%0A" +
        'expected: uuid%0Areceived: "abc"%0Aand 3 more',
    );
  });

  test("warnings are warnings, and what was not exercised is a notice", () => {
    const lines = github(reportOf());
    expect(lines.map((line) => line.slice(2, line.indexOf(" ")))).toEqual(["error", "warning", "notice"]);
    expect(lines[2]).toBe("::notice title=errors.rate-limit was not exercised::no 429 was met");
  });

  test("an open verdict is an error of its own", () => {
    expect(github(incomplete)[0]).toMatch(/^::error title=Contract%3A incomplete::The target cannot be reached\./);
    expect(github(passed)).toEqual([]);
  });

  test.each(Object.keys(reports))("every line of the %s report is one whole command", (name) => {
    for (const line of github(reports[name] ?? passed)) {
      const [, level, properties = "", message = ""] =
        /^::(error|warning|notice) ((?:(?:file|line|title)=[^,:\r\n]*,?)+)::(.*)$/.exec(line) ?? [];
      expect(level, line).toBeDefined();
      expect(properties.split(",").length).toBeLessThanOrEqual(3);
      expect(unescape(message)).not.toMatch(/^::/m);
    }
  });

  test("escapes are undone to the same text", () => {
    const message = "50% of %0A, a:b\nc";
    const evidence = [evidenceOf({ message, request: "", pointer: "" })];
    const [line = ""] = github(reportOf({ checks: [checkOf({ outcome: "failed", evidence })] }));
    expect(unescape(line)).toContain("50% of %0A, a:b\\u000ac");
  });
});

describe("json", () => {
  test("is the report verbatim", () => {
    const report = reportOf({ notes: [nasty] });
    expect(JSON.parse(reporters.json.render(report, { colour: false }))).toEqual(report);
  });
});
