import { equalJson, type Json } from "../openapi/json.js";
import type { Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction, Kind } from "./rules.js";
import { partWith, placeOf, type View } from "./view.js";

/** Keywords that limit a value, and whether a larger number admits more. */
const bounds = {
  minimum: "lower",
  exclusiveMinimum: "lower",
  minLength: "lower",
  minItems: "lower",
  minProperties: "lower",
  maximum: "upper",
  exclusiveMaximum: "upper",
  maxLength: "upper",
  maxItems: "upper",
  maxProperties: "upper",
} as const;

/** Keywords that admit some texts or numbers and not others: only their presence can be compared. */
const filters = ["format", "pattern", "multipleOf", "uniqueItems"] as const;

/** Compares enums, bounds, formats and defaults. */
export function compareLimits(comparison: Comparison, before: View, after: View, direction: Direction): void {
  compareValues(comparison, before, after, direction);
  for (const [keyword, end] of Object.entries(bounds)) {
    compareKeyword(comparison, before, after, direction, keyword, (old, now) =>
      end === "lower" ? Number(now) < Number(old) : Number(now) > Number(old),
    );
  }
  for (const keyword of filters) compareKeyword(comparison, before, after, direction, keyword);
  compareDefault(comparison, before, after, direction);
}

function compareKeyword(
  comparison: Comparison,
  before: View,
  after: View,
  direction: Direction,
  keyword: string,
  isWider?: (old: Json, now: Json) => boolean,
): void {
  const old = partWith(before, keyword);
  const now = partWith(after, keyword);
  const from = old?.node[keyword];
  const to = now?.node[keyword];
  const place = now ?? old;
  if (!place || equalJson(from, to)) return;
  let kind: Kind = "limit-changed";
  if (from === undefined || from === false) kind = "limit-narrowed";
  else if (to === undefined || to === false) kind = "limit-widened";
  else if (isWider) kind = isWider(from, to) ? "limit-widened" : "limit-narrowed";
  const said = [from, to].map((value) => (value === undefined ? "none" : JSON.stringify(value)));
  const what = `\`${keyword}\` of ${label(comparison.after, placeOf(after))} is ${said[1] ?? ""}, was ${said[0] ?? ""}`;
  comparison.changes.add(kind, direction, [...place.tokens, keyword], what);
}

interface Values {
  readonly listed: readonly Json[];
  readonly tokens: readonly string[];
}

function compareValues(comparison: Comparison, before: View, after: View, direction: Direction): void {
  const { changes } = comparison;
  const old = valuesOf(before);
  const now = valuesOf(after);
  const name = label(comparison.after, placeOf(after));
  if (old && !now) changes.add("values-opened", direction, old.tokens, `${name} is no longer one of a list of values`);
  if (!old && now)
    changes.add("values-listed", direction, now.tokens, `${name} is one of ${now.listed.map(show).join(", ")}`);
  if (!old || !now) return;
  for (const value of missing(now, old)) {
    changes.add("value-added", direction, placeIn(now, value), `${show(value)} is a new value of ${name}`);
  }
  for (const value of missing(old, now)) {
    changes.add("value-removed", direction, placeIn(old, value), `${show(value)} is no longer a value of ${name}`);
  }
}

/** The values of `enum` or `const`, null left out: it is compared as a type. */
function valuesOf(view: View): Values | undefined {
  const constant = partWith(view, "const");
  const value = constant?.node["const"];
  if (constant && value !== undefined) return { listed: [value], tokens: [...constant.tokens, "const"] };
  const part = partWith(view, "enum");
  const listed = part?.node["enum"];
  if (!part || !Array.isArray(listed)) return undefined;
  return { listed, tokens: [...part.tokens, "enum"] };
}

function missing(from: Values, other: Values): Json[] {
  return from.listed.filter((value) => value !== null && !other.listed.some((each) => equalJson(each, value)));
}

function placeIn({ listed, tokens }: Values, value: Json): string[] {
  return tokens.at(-1) === "const" ? [...tokens] : [...tokens, String(listed.indexOf(value))];
}

function compareDefault(comparison: Comparison, before: View, after: View, direction: Direction): void {
  const old = partWith(before, "default");
  const now = partWith(after, "default");
  const place = now ?? old;
  if (!place || equalJson(old?.node["default"], now?.node["default"])) return;
  const to = now ? show(now.node["default"] ?? null) : "none";
  const what = `the default of ${label(comparison.after, placeOf(after))} is ${to}, was ${old ? show(old.node["default"] ?? null) : "none"}`;
  comparison.changes.add(old ? "default-changed" : "default-added", direction, [...place.tokens, "default"], what);
}

function show(value: Json): string {
  return `\`${JSON.stringify(value)}\``;
}
