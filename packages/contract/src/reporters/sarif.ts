import { fragmentFile } from "../fragment/lines.js";
import type { CheckReport, ContractReport, Evidence } from "../report.js";
import { evidenceRows } from "./evidence.js";
import type { Reporter } from "./reporter.js";
import { runText, withOutcome } from "./summary.js";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * SARIF 2.1.0: a rule for each check, a result for each piece of evidence at the line of the fragment that states what
 * was broken. What was not exercised is a notification of the run.
 */
export const renderSarif: Reporter = (report) => {
  const rules = rulesOf(report.checks);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const found = [...withOutcome(report.checks, "failed"), ...withOutcome(report.checks, "warned")];
  const log = {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "rtk-meetings-contract", rules } },
        columnKind: "utf16CodeUnits",
        invocations: [invocationOf(report)],
        results: found.flatMap((check) => resultsOf(check, ruleIndex.get(check.id) ?? -1)),
        properties: {
          verdict: report.verdict,
          seed: report.seed,
          requests: report.requests,
          coverage: report.coverage.percent,
        },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
}

function rulesOf(checks: readonly CheckReport[]): Rule[] {
  const titles = new Map(checks.map(({ id, title, family }) => [id, { title, family }]));
  return [...titles].map(([id, { title, family }]) => ({
    id,
    shortDescription: { text: title },
    properties: { tags: [family] },
  }));
}

function resultsOf(check: CheckReport, ruleIndex: number): object[] {
  const { id, operation, outcome, title, evidence } = check;
  const common = { ruleId: id, ruleIndex, level: outcome === "failed" ? "error" : "warning" };
  if (evidence.length === 0) return [{ ...common, message: { text: title } }];
  return evidence.map((each) => ({
    ...common,
    message: { text: messageOf(each) },
    locations: [locationOf(each)],
    partialFingerprints: { "place/v1": [id, operation, each.specPointer, each.message].join(" ") },
    properties: { operation, ...Object.fromEntries(evidenceRows(each)) },
  }));
}

function messageOf({ message, expected, received }: Evidence): string {
  const parts = [
    expected === undefined ? "" : `expected ${expected}`,
    received === undefined ? "" : `received ${received}`,
  ];
  const told = parts.filter((part) => part !== "").join(", ");
  return told === "" ? message : `${message} (${told})`;
}

function locationOf({ line, specPointer }: Evidence): object {
  return {
    physicalLocation: { artifactLocation: { uri: fragmentFile }, region: { startLine: line } },
    logicalLocations: [{ fullyQualifiedName: specPointer, kind: "object" }],
  };
}

/** A run that came to no verdict is not a successful execution, whatever it has found so far. */
function invocationOf(report: ContractReport): object {
  const skipped = withOutcome(report.checks, "not-exercised").map(({ id, operation, core, reason = "no case" }) => ({
    level: core ? "warning" : "note",
    message: { text: `${id} (${operation}) was not exercised: ${reason}` },
    associatedRule: { id },
  }));
  const notes = report.notes.map((text) => ({ level: "warning", message: { text } }));
  return {
    executionSuccessful: report.verdict !== "incomplete",
    exitCode: { passed: 0, failed: 1, incomplete: 2 }[report.verdict],
    exitCodeDescription: `${report.verdict}: ${runText(report)}`,
    toolExecutionNotifications: [...notes, ...skipped],
  };
}
