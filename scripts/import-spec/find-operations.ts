import { fromReference, valueAt } from "../openapi/pointer.js";
import { isObject, type JsonObject } from "../openapi/json.js";
import { operationsOf } from "../openapi/walk.js";

/** An operation that was chosen, with the path item that it belongs to. */
export interface Chosen {
  readonly path: string;
  readonly method: string;
  readonly item: JsonObject;
}

/** Finds each operationId exactly once. Throws naming similar ones, or the places of those that stand twice. */
export function findOperations(document: JsonObject, ids: readonly string[], source: string): Chosen[] {
  const found = new Map<string, Chosen[]>();
  for (const [path, value] of Object.entries(document["paths"] ?? {})) {
    const item = resolveItem(document, value);
    for (const [method, { operationId }] of item ? operationsOf(item) : []) {
      if (typeof operationId !== "string" || !item) continue;
      found.set(operationId, [...(found.get(operationId) ?? []), { path, method, item }]);
    }
  }
  return ids.map((id) => {
    const [chosen, ...others] = found.get(id) ?? [];
    if (!chosen) throw new Error(`${source} has no operation ${id}${suggestion(id, [...found.keys()])}`);
    if (others.length > 0) {
      const places = [chosen, ...others].map(({ path, method }) => `${method.toUpperCase()} ${path}`);
      throw new Error(`${source} has the operationId ${id} more than once: ${places.join(", ")}`);
    }
    return chosen;
  });
}

function resolveItem(document: JsonObject, value: unknown, depth = 0): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const ref = value["$ref"];
  const tokens = typeof ref === "string" ? fromReference(ref) : undefined;
  return tokens && depth < 10 ? resolveItem(document, valueAt(document, tokens), depth + 1) : value;
}

function suggestion(id: string, known: readonly string[]): string {
  const similar = known
    .map((each) => ({ each, distance: distance(id.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, distance }) => distance <= Math.max(3, id.length / 3) || each.includes(id) || id.includes(each))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({ each }) => each);
  return similar.length > 0 ? `; similar ones: ${similar.join(", ")}` : "";
}

/** Levenshtein's distance: how many characters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
