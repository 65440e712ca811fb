import pc from "picocolors";
import type { CellResult } from "./cell.js";

const marks = { passed: pc.green("✓"), failed: pc.red("✗"), unavailable: pc.yellow("-") } as const;

/** A result as one line; a failure's whole message follows, indented. */
export function line({ title, outcome, said, seconds }: CellResult): string {
  const [first = "", ...rest] = said.split("\n");
  const details = outcome === "failed" ? rest.map((each) => `\n      ${each}`).join("") : "";
  return `${marks[outcome]} ${title.padEnd(44)} ${outcome.padEnd(11)} ${seconds.toFixed(1).padStart(5)} s  ${first}${details}`;
}

/** The whole matrix in the order of its cells, with the counts on the last line. */
export function table(results: readonly CellResult[]): string {
  const count = (outcome: CellResult["outcome"]): number => results.filter((each) => each.outcome === outcome).length;
  const counts = `${count("passed")} cells passed, ${count("failed")} failed, ${count("unavailable")} unavailable`;
  return [...results.map(line), counts].join("\n");
}
