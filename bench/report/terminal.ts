import { styleText } from "node:util";
import type { Table } from "../harness/tables.js";
import { grid } from "./grid.js";
import type { Results } from "./results.js";
import { budgetLines } from "./summary.js";

const colours = process.stdout.isTTY && !process.env["NO_COLOR"];

function style(format: Parameters<typeof styleText>[0], text: string): string {
  return colours ? styleText(format, text) : text;
}

/** One table, columns aligned. */
export function terminalTable(table: Table): string {
  const { header, lines } = grid(table);
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)));
  const align = (line: readonly string[]): string =>
    line
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [
    style("bold", `${table.title} (${table.unit})`),
    style("dim", align(header)),
    ...lines.map((line) => {
      const text = align(line);
      return text.includes("NOT MET") ? style("red", text) : text;
    }),
    "",
  ].join("\n");
}

/** What stands at the end of a run: the budgets, and what is missing. */
export function terminalSummary(results: Results): string {
  const shown = budgetLines(results).filter(({ verdict }) => results.complete || verdict !== "not measured");
  const budgets = shown.map(({ text, verdict, figures }) => {
    const colour = verdict === "met" ? "green" : verdict === "NOT MET" ? "red" : "yellow";
    return `${style(colour, verdict.padEnd(12))} ${text.replaceAll("`", "")}${figures === "" ? "" : `: ${figures}`}`;
  });
  const missing = results.missing.map(({ name, reason }) => `missing      ${name}: ${reason}`);
  return [style("bold", "Budgets"), ...budgets, ...missing].join("\n");
}
