import type { CheckReport, ContractReport, Evidence } from "../report.js";
import { evidenceRows, ruleOf } from "./evidence.js";
import { printable } from "./printable.js";
import type { Reporter } from "./reporter.js";
import {
  byFamily,
  coverageParts,
  listed,
  nameOf,
  outcomes,
  outcomeWords,
  runText,
  tallyOf,
  tallyText,
  withOutcome,
} from "./summary.js";

/** GitHub cuts a step's summary at 1 MiB; the other reporters have all the evidence. */
const mostEvidence = 3;
const mostMissing = 20;

/** For a pull request or a step summary (GitHub flavour): tables, and the evidence to fold out. */
export const renderMarkdown: Reporter = (report) => {
  const { checks, verdict, notes } = report;
  const sections = [
    `## Contract: ${verdict}`,
    `${tallyText(tallyOf(checks))}; ${runText(report)}`,
    notes.map((note) => `> ${escape(note)}`).join("\n>\n"),
    table(["Family", ...outcomes.map((outcome) => outcomeWords[outcome])], familyRows(checks)),
    found("failed", report),
    found("warned", report),
    folded("Not exercised", table(["Check", "Reason"], skippedRows(report))),
    folded(`Coverage: ${Math.floor(report.coverage.percent * 10) / 10} %`, coverageTable(report)),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
};

function familyRows(checks: readonly CheckReport[]): string[][] {
  return byFamily(checks).map(([family, members]) => {
    const tally = tallyOf(members);
    return [family, ...outcomes.map((outcome) => String(tally[outcome]))];
  });
}

function found(outcome: "failed" | "warned", report: ContractReport): string {
  const checks = withOutcome(report.checks, outcome);
  if (checks.length === 0) return "";
  const rows = checks.flatMap((check) =>
    check.evidence
      .slice(0, 1)
      .map((each) => [code(nameOf(check, report)), escape(each.message), code(each.pointer), code(ruleOf(each))]),
  );
  const details = checks.map((check) =>
    folded(`${code(nameOf(check, report))} ${escape(check.title)}`, evidenceList(check)),
  );
  const heading = outcome === "failed" ? "### Failed" : "### Warned";
  return [heading, table(["Check", "What is wrong", "Response", "Rule"], rows), ...details].join("\n\n");
}

function evidenceList({ evidence }: CheckReport): string {
  const rest = evidence.length - mostEvidence;
  const more = rest > 0 ? [`- and ${rest} more`] : [];
  return [...evidence.slice(0, mostEvidence).map(item), ...more].join("\n");
}

function item(evidence: Evidence): string {
  const rows = evidenceRows(evidence).map(([name, text]) => `  - ${name}: ${code(text)}`);
  return [`- ${escape(evidence.message)}`, ...rows].join("\n");
}

function skippedRows(report: ContractReport): string[][] {
  return withOutcome(report.checks, "not-exercised").map((check) => [
    code(nameOf(check, report)),
    escape(check.reason ?? "no case"),
  ]);
}

function coverageTable({ coverage }: ContractReport): string {
  const rows = coverage.operations.flatMap((each) => [
    ...coverageParts(each).map(([name, { met, of, missing }]) => [
      code(each.operation),
      name,
      `${met} of ${of}`,
      missing.length === 0 ? "" : code(listed(missing, mostMissing)),
    ]),
    ...(each.items ? [[code(each.operation), "items", `${each.items.read} of ${each.items.of}`, ""]] : []),
  ]);
  return table(["Operation", "Part", "Met", "Not met"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function folded(summary: string, content: string): string {
  return content === "" ? "" : `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** Text without meaning to Markdown or HTML: on one line, every mark of theirs by its number. */
function escape(text: string): string {
  return printable(text).replace(/[&<>|`*_~[\]()\\#!@:]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** As code: there neither a mention nor a bare address becomes a link. */
function code(text: string): string {
  return text === "" ? "" : `<code>${escape(text)}</code>`;
}
