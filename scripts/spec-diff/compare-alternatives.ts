import { equalJson } from "../openapi/json.js";
import { Changes } from "./change.js";
import { compareSchema } from "./compare-schema.js";
import type { Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction } from "./rules.js";
import { follow, placeOf, type Located, type View } from "./view.js";

/** Compares the alternatives of unions; a schema that is no union counts as its own only alternative. */
export function compareAlternatives(comparison: Comparison, before: View, after: View, direction: Direction): void {
  if (before.alternatives.length === 0 && after.alternatives.length === 0) return;
  const old = alternativesOf(before);
  const now = alternativesOf(after);
  const pairs: (readonly [Located, Located])[] = [];
  const match = (isSame: (a: Located, b: Located) => boolean): void => {
    for (const former of [...old]) {
      const index = now.findIndex((each) => isSame(former, each));
      const [later] = index === -1 ? [] : now.splice(index, 1);
      if (!later) continue;
      old.splice(old.indexOf(former), 1);
      pairs.push([former, later]);
    }
  };
  match((a, b) => isNamed(a) && equalJson(a.node, b.node));
  match((a, b) => isUnchanged(comparison, a, b, direction));
  const [former] = old;
  const [later] = now;
  if (former && later && old.length === 1 && now.length === 1) pairs.push([former, later]);
  else {
    for (const { tokens } of old) {
      comparison.changes.add(
        "alternative-removed",
        direction,
        tokens,
        `an alternative of ${label(comparison.before, placeOf(before))} is gone`,
      );
    }
    for (const { tokens } of now) {
      comparison.changes.add(
        "alternative-added",
        direction,
        tokens,
        `${label(comparison.after, placeOf(after))} has a further alternative`,
      );
    }
  }
  for (const [a, b] of pairs) {
    if (a !== before.parts[0] || b !== after.parts[0]) compareSchema(comparison, a, b, direction);
  }
}

function alternativesOf(view: View): Located[] {
  return view.alternatives.length > 0 ? [...view.alternatives] : view.parts.slice(0, 1);
}

function isNamed({ node }: Located): boolean {
  return typeof node["$ref"] === "string";
}

/** Whether nothing but documentation differs. */
function isUnchanged(comparison: Comparison, a: Located, b: Located, direction: Direction): boolean {
  const changes = new Changes();
  const trial = { ...comparison, changes, seen: new Set<string>() };
  compareSchema(trial, follow(trial.before, a), follow(trial.after, b), direction);
  return changes.list().every(({ kind }) => kind === "documentation");
}
