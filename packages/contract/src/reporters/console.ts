import picocolors from "picocolors";
import type { CheckReport, ContractReport, Evidence, Outcome, Verdict } from "../report.js";
import { evidenceRows } from "./evidence.js";
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

type Colours = ReturnType<typeof picocolors.createColors>;

/** Pieces of evidence that are shown for one check; the other reporters have them all. */
const mostEvidence = 3;
/** Things not met that are named for each part of the coverage. */
const mostMissing = 8;
/** From so many on, checks without a case for a reason that is noted are counted instead of named. */
const fewSkipped = 8;

/** For a terminal: what failed with its evidence, what was not exercised and why, coverage, and last the verdict. */
export const renderConsole: Reporter = (report, { colour }) => {
  const colours = picocolors.createColors(colour);
  const blocks = [
    ...withOutcome(report.checks, "failed").map((check) => findings(check, report, colours)),
    ...withOutcome(report.checks, "warned").map((check) => findings(check, report, colours)),
    notExercised(report, colours),
    families(report, colours),
    coverage(report, colours),
    [...report.notes.map((note) => `note: ${printable(note)}`), verdict(report, colours)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
};

function findings(check: CheckReport, report: ContractReport, colours: Colours): string[] {
  const { evidence, title, reason } = check;
  const rest = evidence.length - mostEvidence;
  return [
    `${label(check.outcome, colours)} ${colours.bold(printable(nameOf(check, report)))}  ${printable(title)}`,
    ...evidence.slice(0, mostEvidence).flatMap((each) => evidenceLines(each, colours)),
    ...(rest > 0 ? [`  and ${rest} more; the json report has them all`] : []),
    ...(reason === undefined ? [] : [`  note: ${printable(reason)}`]),
  ];
}

function evidenceLines(evidence: Evidence, colours: Colours): string[] {
  return [
    `  ${printable(evidence.message)}`,
    ...evidenceRows(evidence).map(([name, text]) => `    ${colours.dim(name.padEnd(9))} ${printable(text)}`),
  ];
}

/** What ended the run leaves many checks without a case: their reason stands once, among the notes. */
function notExercised(report: ContractReport, colours: Colours): string[] {
  const skipped = withOutcome(report.checks, "not-exercised");
  const ended = skipped.filter(({ reason }) => reason !== undefined && report.notes.includes(reason));
  const told = ended.length < fewSkipped ? [] : ended;
  const mark = label("not-exercised", colours);
  return [
    ...skipped
      .filter((check) => !told.includes(check))
      .map(
        (check) =>
          `${mark} ${printable(nameOf(check, report))}${check.core ? " (core)" : ""}: ${printable(check.reason ?? "no case")}`,
      ),
    ...(told.length === 0 ? [] : [`${mark} ${told.length} checks, for the reason noted below`]),
  ];
}

function families({ checks }: ContractReport, colours: Colours): string[] {
  if (checks.length === 0) return [];
  const row = (cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(9) : cell.padStart(14))).join("");
  return [
    colours.dim(row(["family", ...outcomes.map((outcome) => outcomeWords[outcome])])),
    ...byFamily(checks).map(([family, members]) => {
      const tally = tallyOf(members);
      return row([family, ...outcomes.map((outcome) => String(tally[outcome]))]);
    }),
  ];
}

function coverage({ coverage: { percent, operations } }: ContractReport, colours: Colours): string[] {
  if (operations.length === 0) return [];
  return [
    `coverage ${Math.floor(percent * 10) / 10} %`,
    ...operations.flatMap((each) => [
      `  ${printable(each.operation)}${each.items ? `: ${each.items.read} of ${each.items.of} items read` : ""}`,
      ...coverageParts(each).map(([name, { met, of, missing }]) => {
        const not = missing.length > 0 ? colours.dim(`  not met: ${printable(listed(missing, mostMissing))}`) : "";
        return `    ${name.padEnd(12)}${`${met} of ${of}`.padStart(10)}${not}`;
      }),
    ]),
  ];
}

function verdict(report: ContractReport, colours: Colours): string {
  const paint: Readonly<Record<Verdict, (text: string) => string>> = {
    passed: colours.green,
    failed: colours.red,
    incomplete: colours.yellow,
  };
  const word = colours.bold(paint[report.verdict](report.verdict));
  return `${word}: ${tallyText(tallyOf(report.checks))}; ${runText(report)}`;
}

function label(outcome: Outcome, colours: Colours): string {
  const paint: Readonly<Record<Outcome, (text: string) => string>> = {
    failed: colours.red,
    warned: colours.yellow,
    "not-exercised": colours.cyan,
    passed: colours.green,
  };
  return paint[outcome](outcomeWords[outcome]);
}
