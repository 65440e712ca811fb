import type { CheckReport, ContractReport, Evidence } from "../report.js";
import { evidenceRows } from "./evidence.js";
import type { Reporter } from "./reporter.js";
import { byFamily, runText, tallyOf, withOutcome } from "./summary.js";
import { xmlDocument, type Element } from "./xml.js";

/**
 * JUnit XML: a suite for each family, a test case for each check. A check that was not exercised is skipped; a core one,
 * without which the verdict is open, is an error. Warnings stand in a case's output.
 */
export const renderJunit: Reporter = (report) => {
  const { checks, durationMs } = report;
  const suites = byFamily(checks).map(([family, members]) => suite(family, members, report));
  const attributes = { name: "contract", time: (durationMs / 1000).toFixed(3), ...counts(checks) };
  return xmlDocument({ name: "testsuites", attributes, children: suites });
};

function counts(checks: readonly CheckReport[]): Readonly<Record<string, number>> {
  return { tests: checks.length, failures: tallyOf(checks).failed, errors: checks.filter(leavesVerdictOpen).length };
}

function leavesVerdictOpen({ core, outcome }: CheckReport): boolean {
  return core && outcome === "not-exercised";
}

function suite(family: string, checks: readonly CheckReport[], report: ContractReport): Element {
  const properties = { verdict: report.verdict, run: runText(report), coverage: `${report.coverage.percent} %` };
  const skipped = withOutcome(checks, "not-exercised").length - checks.filter(leavesVerdictOpen).length;
  return {
    name: "testsuite",
    attributes: { name: `contract.${family}`, ...counts(checks), skipped },
    children: [
      {
        name: "properties",
        children: Object.entries(properties).map(([name, value]) => ({
          name: "property",
          attributes: { name, value },
        })),
      },
      ...checks.map(testCase),
      ...(report.notes.length === 0 ? [] : [{ name: "system-err", children: report.notes.join("\n") }]),
    ],
  };
}

function testCase(check: CheckReport): Element {
  const { id, operation, cases } = check;
  return {
    name: "testcase",
    attributes: { name: id, classname: operation, assertions: cases },
    children: [...resultOf(check), ...outputOf(check)],
  };
}

function resultOf(check: CheckReport): Element[] {
  const { outcome, title, evidence } = check;
  if (outcome === "failed") {
    const [first] = evidence;
    const message = first ? `${title}: ${first.message}` : title;
    return [{ name: "failure", attributes: { type: check.id, message }, children: evidenceText(evidence) || title }];
  }
  if (outcome !== "not-exercised") return [];
  const reason = check.reason ?? "no case";
  return leavesVerdictOpen(check)
    ? [{ name: "error", attributes: { type: "not-exercised", message: reason }, children: `${title}: ${reason}` }]
    : [{ name: "skipped", children: reason }];
}

function outputOf({ outcome, reason, evidence }: CheckReport): Element[] {
  const text = [outcome === "warned" ? evidenceText(evidence) : "", outcome === "not-exercised" ? "" : (reason ?? "")];
  const output = text.filter((each) => each !== "").join("\n\n");
  return output === "" ? [] : [{ name: "system-out", children: output }];
}

function evidenceText(evidence: readonly Evidence[]): string {
  return evidence
    .map((each) => [each.message, ...evidenceRows(each).map(([name, text]) => `${name}: ${text}`)].join("\n"))
    .join("\n\n");
}
