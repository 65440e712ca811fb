import { methods, sections, slotOf, type Kind } from "./grammar.js";
import { isObject, type Json, type JsonObject } from "./json.js";

/** One object of a document, and where it stands. */
export interface Place {
  readonly node: JsonObject;
  readonly kind: Kind;
  readonly tokens: readonly string[];
}

/** Calls `visit` for an object and for every object below it; references are visited and not followed. */
export function walk(place: Place, visit: (place: Place) => void): void {
  visit(place);
  for (const child of children(place)) walk(child, visit);
}

/** The objects that stand directly in one. */
export function children({ node, kind, tokens }: Place): Place[] {
  return Object.entries(node).flatMap(([member, value]) => {
    const slot = slotOf(kind, member);
    if (!slot) return [];
    const at = [...tokens, member];
    return slot.shape === "one" ? placed(value, slot.kind, at) : entries(value, slot.kind, at);
  });
}

/** Every path item and component of a document, the roots of all that it describes. */
export function roots(document: JsonObject): Place[] {
  const { paths, components } = document;
  return [
    ...entries(paths, "pathItem", ["paths"]),
    ...Object.entries(isObject(components) ? components : {}).flatMap(([section, value]) => {
      const kind = Object.hasOwn(sections, section) ? sections[section] : undefined;
      return kind ? entries(value, kind, ["components", section]) : [];
    }),
  ];
}

/** Visits every object of a document. */
export function walkDocument(document: JsonObject, visit: (place: Place) => void): void {
  for (const root of roots(document)) walk(root, visit);
}

/** The operations of a path item, by method. */
export function operationsOf(item: JsonObject): [method: string, operation: JsonObject][] {
  return methods.flatMap((method) => {
    const operation = item[method];
    return isObject(operation) ? [[method, operation] as [string, JsonObject]] : [];
  });
}

function entries(value: Json | undefined, kind: Kind, tokens: readonly string[]): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]: [string, Json]) => placed(item, kind, [...tokens, name]));
}

function placed(value: Json, kind: Kind, tokens: readonly string[]): Place[] {
  return isObject(value) ? [{ node: value, kind, tokens }] : [];
}
