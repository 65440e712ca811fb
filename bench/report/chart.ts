import type { Table } from "../harness/tables.js";
import { number } from "./numbers.js";
import type { Results } from "./results.js";

const width = 900;
const columns = 2;
const labels = 166;
const values = 76;
const bar = 16;
const gap = 7;
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; }
  .value { font-size: 12px; }
  .peer { fill: #8c959f; }
  .ours { fill: #0969da; }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .peer { fill: #6e7681; } .ours { fill: #4493f8; } }`;

/** Tables of the chart, by their ids, each with a heading. */
const panels = [
  ["bundles-brotli", "Bundle, minified + brotli (less is better)"],
  ["calls-loopback", "CPU per call over loopback"],
  ["imports", "Import time"],
  ["typechecks-wall", "Type-check of a consumer, whole tsc process"],
] as const;

/** Size and overhead against peers: bars in one panel a measure, readable on light and on dark. */
export function chart({ sections }: Results): string {
  const tables = sections.flatMap((section) => section.tables);
  const drawn = panels.flatMap(([id, heading]) => {
    const table = tables.find((each) => each.id === id);
    return table === undefined ? [] : [panel(table, heading)];
  });
  let height = 8;
  const parts: string[] = [];
  for (let first = 0; first < drawn.length; first += columns) {
    const row = drawn.slice(first, first + columns);
    row.forEach(({ svg }, column) => {
      parts.push(`<g transform="translate(${(column * width) / columns} ${height})">`, svg, "</g>");
    });
    height += Math.max(...row.map((each) => each.height));
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Size and overhead against peers">`,
    `<style>${style}\n</style>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

function panel({ rows, unit }: Table, heading: string): { svg: string; height: number } {
  const shown = rows.filter(({ name }) => !name.includes("every export"));
  const largest = Math.max(...shown.map(({ figure }) => figure.median));
  const room = width / columns - labels - values;
  const bars = shown.flatMap(({ name, figure }, index) => {
    const y = 28 + index * (bar + gap);
    const length = Math.max(2, (figure.median / largest) * room);
    return [
      text(labels - 8, y + 12, name, ' text-anchor="end"'),
      `<rect class="${name.startsWith("client") ? "ours" : "peer"}" x="${labels}" y="${y}" width="${length.toFixed(1)}" height="${bar}" rx="2"/>`,
      text(labels + length + 6, y + 12, `${number(figure.median)} ${unit}`, ' class="value"'),
    ];
  });
  return {
    svg: [text(8, 16, heading, ' class="title"'), ...bars].join("\n"),
    height: 28 + shown.length * (bar + gap) + 16,
  };
}

function text(x: number, y: number, content: string, attributes: string): string {
  const escaped = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x.toFixed(1)}" y="${y}"${attributes}>${escaped}</text>`;
}
