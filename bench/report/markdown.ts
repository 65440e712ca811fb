import type { Table } from "../harness/tables.js";
import { grid } from "./grid.js";
import type { Results } from "./results.js";
import { budgetLines } from "./summary.js";

/** RESULTS.md. */
export function markdown(results: Results): string {
  const { machine, peers, day, seconds, sections, missing } = results;
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return [
    "# What the packages cost, side by side",
    "Written by `pnpm bench`; [README.md](README.md) says how each figure is made. Figures are medians of interleaved rounds; " +
      '"middle half" is the range from the first to the third quartile; a ratio is the median of the ratios of the rounds.',
    `![Size and overhead against peers](chart.svg)`,
    `- Run: ${day}, ${Math.round(seconds)} s\n- Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}; ` +
      `load before the run ${machine.load}\n- Peers: ${versions.join(", ")}`,
    "## Budgets",
    lines(
      ["Budget", "Verdict", "Measured of limit"],
      budgetLines(results).map(({ text, verdict, figures }) => [text, verdict, figures]),
    ),
    ...(missing.length === 0
      ? []
      : ["## Missing", missing.map(({ name, reason }) => `- ${name}: ${reason}`).join("\n")]),
    ...sections.flatMap(({ title, tables }) => [`## ${title}`, ...tables.flatMap(section)]),
  ]
    .join("\n\n")
    .concat("\n");
}

function section(table: Table): string[] {
  const { header, lines: body } = grid(table);
  return [`### ${table.title}`, lines(header, body), ...(table.note === undefined ? [] : [table.note])];
}

function lines(header: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = header.map((_, column) => (column === 0 ? "---" : "---:"));
  return [line(header), line(rule), ...body.map(line)].join("\n");
}
