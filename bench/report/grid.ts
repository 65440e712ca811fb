import type { Row, Table } from "../harness/tables.js";
import { measured, number, spread, times } from "./numbers.js";

/** A table as text cells, the same for the terminal and for RESULTS.md. */
export function grid(table: Table): { header: string[]; lines: string[][] } {
  const { baseline, rows, missing, unit } = table;
  const held = rows.some(({ budgets }) => budgets.length > 0);
  const header = [
    "",
    "median",
    "middle half",
    ...(baseline === undefined ? [] : [`against ${baseline}`]),
    ...(held ? ["budget"] : []),
  ];
  const lines = rows.map((row) => [
    row.name,
    measured(row.figure, unit),
    spread(row.figure),
    ...(baseline === undefined ? [] : [row.name === baseline ? "1" : times(row.ratio)]),
    ...(held ? [verdicts(row)] : []),
  ]);
  const blank = header.slice(2).map(() => "");
  return { header, lines: [...lines, ...missing.map(({ name }) => [name, "missing", ...blank])] };
}

function verdicts({ budgets }: Row): string {
  return budgets.map(({ limit, met }) => `at most ${number(limit)}: ${met ? "met" : "NOT MET"}`).join("; ");
}
