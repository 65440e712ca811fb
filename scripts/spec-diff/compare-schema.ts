import { equalJson } from "../openapi/json.js";
import { sortedJson } from "../tree/hash.js";
import { compareAlternatives } from "./compare-alternatives.js";
import { compareLimits } from "./compare-limits.js";
import { compareMembers } from "./compare-members.js";
import { compareNotes } from "./compare-notes.js";
import { compareTypes } from "./compare-types.js";
import { isNew, type Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction } from "./rules.js";
import { below, partWith, placeOf, viewOf, type Located, type View } from "./view.js";

/** Compares two schemas that describe the same value. */
export function compareSchema(comparison: Comparison, old: Located, now: Located, direction: Direction): void {
  if (!isNew(comparison, old, now, direction)) return;
  const before = viewOf(comparison.before, old);
  const after = viewOf(comparison.after, now);
  for (const { tokens } of [...before.parts, ...after.parts]) noteUse(comparison, tokens, direction);
  compareNotes(comparison, before, after, direction);
  compareTypes(comparison, before, after, direction);
  compareLimits(comparison, before, after, direction);
  compareAlternatives(comparison, before, after, direction);
  compareMembers(comparison, before, after, direction);
  compareItems(comparison, before, after, direction);
  compareOthers(comparison, before, after, direction);
}

function noteUse({ uses }: Comparison, [root, section, name = ""]: readonly string[], direction: Direction): void {
  if (root === "components" && section === "schemas") uses.set(name, (uses.get(name) ?? new Set()).add(direction));
}

function compareItems(comparison: Comparison, before: View, after: View, direction: Direction): void {
  const old = itemsOf(before);
  const now = itemsOf(after);
  // A missing `items` accepts anything, as an empty schema does.
  if (old ?? now) compareSchema(comparison, old ?? anything(before), now ?? anything(after), direction);
}

function itemsOf(view: View): Located | undefined {
  const part = partWith(view, "items");
  return part && below(part, "items");
}

function anything(view: View): Located {
  return { node: {}, tokens: [...placeOf(view), "items"] };
}

/** Keywords that no rule reads: any difference counts as the worst. */
const unjudged = [
  ...["prefixItems", "contains", "minContains", "maxContains", "not", "if", "then", "else", "discriminator"],
  ...["patternProperties", "propertyNames", "dependentSchemas", "dependentRequired", "unevaluatedItems"],
  ...["unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema", "$defs"],
];

/** Keywords that the rules read in one part of a schema; if several parts have one, any difference counts as the worst. */
const judgedOnce = [
  "enum",
  "const",
  "items",
  "additionalProperties",
  "minimum",
  "maximum",
  "format",
  "pattern",
  "default",
];

function compareOthers(comparison: Comparison, before: View, after: View, direction: Direction): void {
  for (const keyword of judgedOnce) {
    const values = [before, after].map(({ parts }) =>
      parts.flatMap(({ node }) => (keyword in node ? [sortedJson(node[keyword])] : [])),
    );
    const [old = [], now = []] = values;
    if (Math.max(old.length, now.length) < 2 || old.sort().join() === now.sort().join()) continue;
    const place = placeOf(after);
    comparison.changes.add(
      "keyword-changed",
      direction,
      [...place, keyword],
      `\`${keyword}\` of the parts of ${label(place)} differs`,
    );
  }
  for (const keyword of unjudged) {
    const old = partWith(before, keyword);
    const now = partWith(after, keyword);
    if (equalJson(old?.node[keyword], now?.node[keyword])) continue;
    const place = now ?? old;
    if (!place) continue;
    comparison.changes.add(
      "keyword-changed",
      direction,
      [...place.tokens, keyword],
      `\`${keyword}\` of ${label(place.tokens)} ${now ? (old ? "has changed" : "is new") : "is gone"}`,
    );
  }
}
