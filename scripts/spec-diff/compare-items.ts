import { compareSchema } from "./compare-schema.js";
import type { Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction } from "./rules.js";
import { below, partWith, placeOf, schemasAt, type Located, type View } from "./view.js";

/** Compares the items of arrays: those at fixed places one by one, and all others. */
export function compareItems(comparison: Comparison, before: View, after: View, direction: Direction): void {
  compareTuple(comparison, before, after, direction);
  const old = itemsOf(before);
  const now = itemsOf(after);
  // A missing `items` accepts anything, as an empty schema does.
  if (old ?? now) compareSchema(comparison, old ?? anything(before), now ?? anything(after), direction);
}

function compareTuple(comparison: Comparison, before: View, after: View, direction: Direction): void {
  const [from, to] = [partWith(before, "prefixItems"), partWith(after, "prefixItems")];
  const old = from ? schemasAt(from, "prefixItems") : [];
  const now = to ? schemasAt(to, "prefixItems") : [];
  if (old.length === now.length) {
    old.forEach((item, index) => compareSchema(comparison, item, now[index] ?? item, direction));
    return;
  }
  const what = `${label(comparison.after, placeOf(after))} has ${now.length} items at fixed places, had ${old.length}`;
  comparison.changes.add("keyword-changed", direction, [...((to ?? from)?.tokens ?? []), "prefixItems"], what);
}

function itemsOf(view: View): Located | undefined {
  const part = partWith(view, "items");
  return part && below(part, "items");
}

function anything(view: View): Located {
  return { node: {}, tokens: [...placeOf(view), "items"] };
}
