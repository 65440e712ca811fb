import { fragmentFile } from "../fragment/lines.js";
import type { CheckReport, ContractReport, Evidence } from "../report.js";
import { printable } from "./printable.js";
import type { Reporter } from "./reporter.js";
import { nameOf, runText, tallyOf, tallyText, withOutcome } from "./summary.js";

type Level = "error" | "warning" | "notice";

/**
 * Workflow commands that GitHub shows as annotations: one for each check that failed, warned or was not exercised, as a
 * step may have ten of each level, and one for a verdict that is open.
 */
export const renderGithub: Reporter = (report) => {
  const lines = [
    ...verdictLines(report),
    ...withOutcome(report.checks, "failed").map((check) => finding("error", check, report)),
    ...withOutcome(report.checks, "warned").map((check) => finding("warning", check, report)),
    ...withOutcome(report.checks, "not-exercised").map((check) =>
      command("notice", { title: `${nameOf(check, report)} was not exercised` }, printable(check.reason ?? "no case")),
    ),
  ];
  return lines.map((line) => `${line}\n`).join("");
};

function verdictLines(report: ContractReport): string[] {
  if (report.verdict !== "incomplete") return [];
  const told = [...report.notes, `${tallyText(tallyOf(report.checks))}; ${runText(report)}`];
  return [command("error", { title: "Contract: incomplete" }, told.map(printable).join("\n"))];
}

function finding(level: Level, check: CheckReport, report: ContractReport): string {
  const [first] = check.evidence;
  const rest = check.evidence.length - 1;
  const title = `${nameOf(check, report)}: ${check.title}`;
  if (!first) return command(level, { title }, check.title);
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return command(
    level,
    { file: fragmentFile, line: String(first.line), title },
    [...textOf(first), ...more].join("\n"),
  );
}

function textOf({ message, request, pointer, expected, received }: Evidence): string[] {
  const rows = { request, pointer, expected, received };
  return [message, ...Object.entries(rows).flatMap(([name, text]) => (text ? [`${name}: ${text}`] : []))].map(
    printable,
  );
}

function command(level: Level, properties: Readonly<Record<string, string>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(printable(value))}`);
  return `::${level} ${written.join(",")}::${escapeData(message)}`;
}

/** As the runner undoes it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
