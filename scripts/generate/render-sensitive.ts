import { escapePointer } from "../openapi/pointer.js";
import type { OpenApiDocument, Schema } from "./openapi-document.js";
import { getOperations, resolve } from "./resolve.js";

/**
 * Pointers of the response members that must never be shown (`x-sensitive` or `writeOnly`), over all GET operations;
 * `*` stands for every item of an array or every member of a map.
 */
export function renderSensitivePointers(document: OpenApiDocument): string {
  const pointers = getOperations(document).flatMap(({ body }) => (body ? sensitivePointers(document, body) : []));
  return `export const sensitivePointers: readonly string[] = ${JSON.stringify([...new Set(pointers)].sort(), null, 2)};`;
}

function sensitivePointers(document: OpenApiDocument, root: Schema): string[] {
  const found = new Set<string>();
  const visit = (schema: Schema, pointer: string, open: readonly Schema[]): void => {
    const resolved = resolve<Schema>(document, schema);
    if (open.includes(resolved)) return; // a recursive schema: its first level stands for all
    const trail = [...open, resolved];
    if (resolved.writeOnly || resolved["x-sensitive"]) {
      found.add(pointer);
      return;
    }
    for (const [name, property] of Object.entries(resolved.properties ?? {})) {
      visit(property, `${pointer}/${escapePointer(name)}`, trail);
    }
    if (resolved.items) visit(resolved.items, `${pointer}/*`, trail);
    if (typeof resolved.additionalProperties === "object") visit(resolved.additionalProperties, `${pointer}/*`, trail);
    for (const part of [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])]) {
      visit(part, pointer, trail);
    }
  };
  visit(root, "", []);
  return [...found];
}
