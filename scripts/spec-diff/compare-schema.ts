import { sortedJson } from "../tree/hash.js";
import { compareAlternatives } from "./compare-alternatives.js";
import { compareItems } from "./compare-items.js";
import { compareLimits } from "./compare-limits.js";
import { compareMembers } from "./compare-members.js";
import { compareSchemaNotes } from "./compare-notes.js";
import { compareTypes } from "./compare-types.js";
import { isNew, type Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction } from "./rules.js";
import { partWith, placeOf, viewOf, type Located, type View } from "./view.js";

/** Compares two schemas that describe the same value. */
export function compareSchema(comparison: Comparison, old: Located, now: Located, direction: Direction): void {
  if (!isNew(comparison, old, now, direction)) return;
  const before = viewOf(comparison.before, old);
  const after = viewOf(comparison.after, now);
  for (const { tokens } of [...before.parts, ...after.parts]) noteUse(comparison, tokens, direction);
  compareSchemaNotes(comparison, before, after, direction);
  compareTypes(comparison, before, after, direction);
  compareLimits(comparison, before, after, direction);
  compareAlternatives(comparison, before, after, direction);
  compareMembers(comparison, before, after, direction);
  compareItems(comparison, before, after, direction);
  compareParts(comparison, before, after, direction);
}

function noteUse({ uses }: Comparison, [root, section, name = ""]: readonly string[], direction: Direction): void {
  if (root === "components" && section === "schemas") uses.set(name, (uses.get(name) ?? new Set()).add(direction));
}

/** Keywords that the rules read in one part of a schema; if several parts have one, any difference counts as the worst. */
const judgedOnce = [
  ...["enum", "const", "format", "pattern", "multipleOf", "default", "items", "prefixItems", "additionalProperties"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems"],
  ...["minProperties", "maxProperties"],
];

function compareParts(comparison: Comparison, before: View, after: View, direction: Direction): void {
  for (const keyword of judgedOnce) {
    const values = [before, after].map(({ parts }) =>
      parts.flatMap(({ node }) => (keyword in node ? [sortedJson(node[keyword])] : [])),
    );
    const [old = [], now = []] = values;
    if (Math.max(old.length, now.length) < 2 || old.sort().join() === now.sort().join()) continue;
    const place = placeOf(after);
    const part = partWith(after, keyword) ?? partWith(before, keyword);
    comparison.changes.add(
      "keyword-changed",
      direction,
      [...(part?.tokens ?? place), keyword],
      `\`${keyword}\` of the parts of ${label(comparison.after, place)} differs`,
    );
  }
}
