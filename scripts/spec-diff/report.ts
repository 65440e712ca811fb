import { verdictOf, type Change } from "./change.js";
import type { Diff } from "./diff.js";
import type { Verdict } from "./verdict.js";

export const formats = ["table", "json", "markdown"] as const;

export type Format = (typeof formats)[number];

/** A diff as text, without a line end. */
export function report(diff: Diff, packages: Readonly<Record<string, Verdict>>, format: Format): string {
  switch (format) {
    case "json":
      return JSON.stringify({ verdict: diff.verdict, packages, changes: diff.changes }, null, 2);
    case "markdown":
      return markdown(diff, packages);
    case "table":
      return table(diff, packages);
  }
}

function table({ verdict, changes }: Diff, packages: Readonly<Record<string, Verdict>>): string {
  const rows = changes.map((change) => cells(change));
  const header = ["verdict", "wire", "types", "direction", "reason", "place"];
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join("  ");
  const bumps = Object.entries(packages).map(([name, bump]) => `  ${name}: ${bump}`);
  return [`verdict: ${verdict}`, ...bumps, ...(rows.length > 0 ? ["", line(header), ...rows.map(line)] : [])].join(
    "\n",
  );
}

function markdown({ verdict, changes }: Diff, packages: Readonly<Record<string, Verdict>>): string {
  const row = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const lines = [`Verdict: **${verdict}**`, "", row(["Package", "Bump"]), "| --- | --- |"];
  for (const [name, bump] of Object.entries(packages)) lines.push(row([name, bump]));
  if (changes.length > 0) {
    lines.push(
      "",
      row(["Verdict", "Wire", "Types", "Direction", "Reason", "Place"]),
      "| --- | --- | --- | --- | --- | --- |",
    );
    for (const change of changes) {
      const [gravity = "", wire = "", surface = "", direction = "", reason = "", pointer = ""] = cells(change);
      lines.push(row([gravity, wire, surface, direction, reason, `\`${pointer}\``]));
    }
  }
  return lines.join("\n");
}

function cells(change: Change): string[] {
  return [verdictOf(change), change.wire, change.surface, change.direction, change.reason, change.pointer];
}
