import { isObject, type Json, type JsonObject } from "../openapi/json.js";
import { fromReference, toPointer, toReference } from "../openapi/pointer.js";
import { walkDocument, type Place } from "../openapi/walk.js";

/**
 * Takes `prefix` off the names of components, and changes every reference, security requirement and discriminator
 * mapping to match. Throws if two components would share a name. Changes the document.
 */
export function dropPrefix(document: JsonObject, prefix: string): void {
  const short = (name: string): string =>
    prefix !== "" && name.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : name;
  walkDocument(document, (place) => renameIn(place, short));
  renameRequirements(document, short);
  const { components } = document;
  if (!isObject(components)) return;
  for (const [section, named] of Object.entries(components)) {
    if (isObject(named)) components[section] = renameKeys(named, ["components", section], short);
  }
}

function renameIn({ node, kind }: Place, short: (name: string) => string): void {
  if (typeof node["$ref"] === "string") node["$ref"] = renameReference(node["$ref"], short);
  if (kind === "operation") renameRequirements(node, short);
  const mapping = kind === "schema" && isObject(node["discriminator"]) ? node["discriminator"]["mapping"] : undefined;
  if (isObject(mapping)) {
    for (const [value, target] of Object.entries(mapping)) {
      if (typeof target === "string") mapping[value] = renameReference(target, short);
    }
  }
}

/** Also takes a discriminator's bare schema name. */
function renameReference(ref: string, short: (name: string) => string): string {
  const tokens = fromReference(ref);
  if (!tokens) return short(ref);
  const [root, section, name, ...rest] = tokens;
  if (root !== "components" || section === undefined || name === undefined) return ref;
  return toReference([root, section, short(name), ...rest]);
}

function renameRequirements(holder: JsonObject, short: (name: string) => string): void {
  const { security } = holder;
  if (!Array.isArray(security)) return;
  holder["security"] = security.map((requirement) =>
    isObject(requirement) ? renameKeys(requirement, ["security"], short) : requirement,
  );
}

function renameKeys(named: JsonObject, tokens: readonly string[], short: (name: string) => string): JsonObject {
  const renamed = new Map<string, Json>();
  for (const [name, value] of Object.entries(named)) {
    if (renamed.has(short(name))) {
      throw new Error(
        `${toPointer([...tokens, name])} would be named "${short(name)}" without its prefix, which is another's name`,
      );
    }
    renamed.set(short(name), value);
  }
  return Object.fromEntries(renamed);
}
