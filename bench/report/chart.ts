import type { Table } from "../harness/tables.js";
import { number } from "./numbers.js";
import type { Results } from "./results.js";

const width = 760;
const labels = 190;
const bar = 18;
const gap = 8;
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  .value { font-size: 12px; }
  .peer { fill: #8c959f; }
  .ours { fill: #0969da; }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .peer { fill: #6e7681; } .ours { fill: #4493f8; } }`;

/** Tables of the chart, by their ids, each with a heading. */
const panels = [
  ["bundles-brotli", "Bundle, minified + brotli"],
  ["calls-loopback", "CPU per call over loopback"],
  ["imports", "Import time"],
  ["typechecks-wall", "Type-check of a consumer"],
] as const;

/** Size and overhead against peers: bars in one panel a measure, readable on light and on dark. */
export function chart({ sections }: Results): string {
  const tables = sections.flatMap((section) => section.tables);
  let top = 8;
  const parts: string[] = [];
  for (const [id, heading] of panels) {
    const table = tables.find((each) => each.id === id);
    if (table === undefined) continue;
    const drawn = panel(table, heading, top);
    parts.push(drawn.svg);
    top += drawn.height;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" aria-label="Size and overhead against peers">`,
    `<style>${style}\n</style>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

function panel(table: Table, heading: string, top: number): { svg: string; height: number } {
  const largest = Math.max(...table.rows.map(({ figure }) => figure.median));
  const room = width - labels - 110;
  const bars = table.rows.map(({ name, figure }, index) => {
    const y = top + 28 + index * (bar + gap);
    const length = Math.max(2, (figure.median / largest) * room);
    return [
      text(labels - 8, y + 13, name, ' text-anchor="end"'),
      `<rect class="${name.startsWith("client") ? "ours" : "peer"}" x="${labels}" y="${y}" width="${length.toFixed(1)}" height="${bar}" rx="2"/>`,
      text(labels + length + 6, y + 13, `${number(figure.median)} ${table.unit}`, ' class="value"'),
    ].join("\n");
  });
  return {
    svg: [text(8, top + 16, `${heading}, ${table.unit} (less is better)`, ' class="title"'), ...bars].join("\n"),
    height: 28 + bars.length * (bar + gap) + 16,
  };
}

function text(x: number, y: number, content: string, attributes: string): string {
  const escaped = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x.toFixed(1)}" y="${y}"${attributes}>${escaped}</text>`;
}
