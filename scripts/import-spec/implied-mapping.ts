import { isObject, type Json, type JsonObject } from "../openapi/json.js";
import { fromReference, toReference } from "../openapi/pointer.js";
import { walkDocument, type Place } from "../openapi/walk.js";

/**
 * Writes into discriminators which schema a value means where the document leaves that to the names of components, for
 * those components that are about to be renamed: their names are what goes over the wire. A schema that has an explicit
 * value has no implied one. Changes the document.
 */
export function writeImpliedMappings(document: JsonObject, isRenamed: (name: string) => boolean): void {
  const heirs = heirsOf(document);
  walkDocument(document, (place) => {
    const discriminator = place.kind === "schema" ? place.node["discriminator"] : undefined;
    if (!isObject(discriminator)) return;
    const explicit = isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
    const mapped = new Set(Object.values(explicit).map((target) => schemaName(target) ?? target));
    const implied = [...candidates(place, heirs)].filter(
      (name) => isRenamed(name) && !mapped.has(name) && !Object.hasOwn(explicit, name),
    );
    if (implied.length === 0) return;
    const written = implied.map((name): [string, Json] => [name, toReference(["components", "schemas", name])]);
    discriminator["mapping"] = { ...explicit, ...Object.fromEntries(written) };
  });
}

/** The components that a discriminator can lead to: the alternatives, or a component and all that build on it. */
function candidates({ node, tokens }: Place, heirs: ReadonlyMap<string, readonly string[]>): Set<string> {
  const alternatives = [...referencesIn(node, "oneOf"), ...referencesIn(node, "anyOf")];
  if (alternatives.length > 0) return new Set(alternatives);
  const own = schemaName(toReference(tokens));
  const found = new Set(own === undefined ? [] : [own]);
  for (const name of found) for (const heir of heirs.get(name) ?? []) found.add(heir); // also of those just added
  return found;
}

/** The components that name another in their `allOf`, by the other's name. */
function heirsOf({ components }: JsonObject): Map<string, string[]> {
  const heirs = new Map<string, string[]>();
  const schemas = isObject(components) && isObject(components["schemas"]) ? components["schemas"] : {};
  for (const [name, schema] of Object.entries(schemas)) {
    for (const parent of isObject(schema) ? referencesIn(schema, "allOf") : []) {
      heirs.set(parent, [...(heirs.get(parent) ?? []), name]);
    }
  }
  return heirs;
}

function referencesIn(schema: JsonObject, keyword: string): string[] {
  const items = schema[keyword];
  return (Array.isArray(items) ? items : []).flatMap((item) => {
    const name = isObject(item) ? schemaName(item["$ref"]) : undefined;
    return name === undefined ? [] : [name];
  });
}

/** The component that a reference leads to; undefined if it leads elsewhere, or into one. */
function schemaName(ref: Json | undefined): string | undefined {
  const [root, section, name, ...rest] = (typeof ref === "string" ? fromReference(ref) : undefined) ?? [];
  return root === "components" && section === "schemas" && rest.length === 0 ? name : undefined;
}
