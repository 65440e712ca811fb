import { equalJson, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { toPointer } from "../openapi/pointer.js";

/** One place where the fragment differs from what the overlay makes of upstream. */
export interface Edit {
  readonly pointer: string;
  readonly kind: "added" | "changed" | "removed";
}

/** Every place where `fragment` differs from `imported`, outermost places only. */
export function handEdits(imported: JsonObject, fragment: JsonObject): Edit[] {
  return compare(imported, fragment, []);
}

function compare(before: Json | undefined, after: Json | undefined, tokens: readonly string[]): Edit[] {
  if (equalJson(before, after)) return [];
  const pointer = toPointer(tokens);
  if (before === undefined) return [{ pointer, kind: "added" }];
  if (after === undefined) return [{ pointer, kind: "removed" }];
  if (!isObject(before) || !isObject(after)) return [{ pointer, kind: "changed" }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    compare(before[name], after[name], [...tokens, name]),
  );
}

/** The edits as a list for a message. */
export function listEdits(edits: readonly Edit[]): string {
  return edits.map(({ pointer, kind }) => `  ${kind.padEnd(7)} ${pointer}`).join("\n");
}
