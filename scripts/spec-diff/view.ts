import { isObject, type Json, type JsonObject } from "../openapi/json.js";
import { fromReference, valueAt } from "../openapi/pointer.js";

/** An object of a document and where it stands. */
export interface Located {
  readonly node: JsonObject;
  readonly tokens: readonly string[];
}

/** The object that a reference leads to, or the object itself. */
export function follow(document: JsonObject, at: Located): Located {
  let current = at;
  for (let depth = 0; depth < 100; depth++) {
    const ref = current.node["$ref"];
    const tokens = typeof ref === "string" ? fromReference(ref) : undefined;
    const node = tokens && valueAt(document, tokens);
    if (!tokens || !isObject(node)) return current;
    current = { node, tokens };
  }
  return current;
}

/** The object below `member`, if there is one. */
export function below(at: Located, ...members: string[]): Located | undefined {
  const node = valueAt(at.node, members);
  return isObject(node) ? { node, tokens: [...at.tokens, ...members] } : undefined;
}

/** The schema of a media type or header; without one, the schema that anything satisfies. */
export function schemaOf(at: Located): Located {
  return below(at, "schema") ?? { node: {}, tokens: [...at.tokens, "schema"] };
}

/** The objects in the map or array at `member`, by name, references followed. */
export function entriesOf(document: JsonObject, at: Located, member: string): [name: string, value: Located][] {
  const value: Json | undefined = at.node[member];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, node]: [string, Json]) =>
    isObject(node)
      ? [[name, follow(document, { node, tokens: [...at.tokens, member, name] })] as [string, Located]]
      : [],
  );
}

/**
 * A schema as the objects that all apply to the same value: the schema itself, what its reference leads to, and the
 * parts of its allOf. One alternative beside null counts as a part too.
 */
export interface View {
  readonly parts: readonly Located[];
  readonly nullable: boolean;
  /** Of anyOf or oneOf, null left out; empty if the schema is no union. */
  readonly alternatives: readonly Located[];
}

export function viewOf(document: JsonObject, at: Located): View {
  const parts: Located[] = [];
  const alternatives: Located[] = [];
  let nullable = false;
  const seen = new Set<JsonObject>();
  const add = (located: Located): void => {
    if (seen.has(located.node)) return;
    seen.add(located.node);
    const target = follow(document, located);
    if (target.node !== located.node) {
      if (Object.keys(located.node).length > 1) parts.push(located);
      add(target);
      return;
    }
    parts.push(located);
    schemasAt(located, "allOf").forEach(add);
    const union = [...schemasAt(located, "anyOf"), ...schemasAt(located, "oneOf")];
    const notNull = union.filter(({ node }) => node["type"] !== "null");
    if (notNull.length < union.length) nullable = true;
    const [only] = notNull;
    if (only && notNull.length === 1) add(only);
    else alternatives.push(...notNull);
  };
  add(at);
  return { parts, nullable, alternatives };
}

/** The schemas in the list at `member`. */
export function schemasAt({ node, tokens }: Located, member: string): Located[] {
  const value = node[member];
  return (Array.isArray(value) ? value : []).flatMap((each, index) =>
    isObject(each) ? [{ node: each, tokens: [...tokens, member, String(index)] }] : [],
  );
}

/** The place that stands for a view: its outermost object. */
export function placeOf({ parts }: View): readonly string[] {
  return parts[0]?.tokens ?? [];
}

/** The first part that has a keyword. */
export function partWith({ parts }: View, keyword: string): Located | undefined {
  return parts.find(({ node }) => Object.hasOwn(node, keyword));
}
