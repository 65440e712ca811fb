import type { Figure } from "../harness/statistics.js";
import type { Unit } from "../harness/tables.js";

/** Three digits that count, as many as people compare. */
export function number(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return Math.round(value).toLocaleString("en");
  return value.toLocaleString("en", { minimumSignificantDigits: 3, maximumSignificantDigits: 3, useGrouping: true });
}

export function measured(figure: Figure, unit: Unit): string {
  return unit === "count" ? number(figure.median) : `${number(figure.median)} ${unit}`;
}

/** Where the middle half of the rounds lies; nothing for a single round or a figure that does not vary. */
export function spread({ low, high, rounds }: Figure): string {
  return rounds === 1 || low === high ? "" : `${number(low)} to ${number(high)}`;
}

export function times(ratio: Figure | undefined): string {
  if (ratio === undefined) return "";
  const range = ratio.rounds === 1 || ratio.low === ratio.high ? "" : ` (${fixed(ratio.low)} to ${fixed(ratio.high)})`;
  return `${fixed(ratio.median)}x${range}`;
}

function fixed(value: number): string {
  return value < 100 ? value.toFixed(2) : number(value);
}
