import { isObject, type JsonObject } from "../openapi/json.js";
import { fromReference, toPointer, toReference } from "../openapi/pointer.js";
import { isUnsafeName } from "../openapi/unsafe-names.js";
import { walkDocument, type Place } from "../openapi/walk.js";
import { writeImpliedMappings } from "./implied-mapping.js";

/**
 * Takes `prefix` off the names of components, and changes every reference, security requirement and discriminator
 * mapping to match; the values that discriminators have on the wire stay as they are. Throws, naming the source, if two
 * components would share a name or one would get a name that the generator cannot take. Changes the document.
 */
export function dropPrefix(document: JsonObject, prefix: string, source: string): void {
  const short = (name: string): string =>
    prefix !== "" && name.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : name;
  refuseShortNames(document, short, source);
  writeImpliedMappings(document, (name) => short(name) !== name);
  walkDocument(document, (place) => renameIn(place, short));
  renameRequirements(document, short);
  const { components } = document;
  if (!isObject(components)) return;
  for (const [section, named] of Object.entries(components)) {
    if (isObject(named)) components[section] = renameKeys(named, short);
  }
}

function refuseShortNames({ components }: JsonObject, short: (name: string) => string, source: string): void {
  for (const [section, named] of Object.entries(isObject(components) ? components : {})) {
    const taken = new Set<string>();
    for (const name of Object.keys(isObject(named) ? named : {})) {
      const problem = taken.has(short(name)) ? "which is another's name" : "which the generator cannot take";
      if (taken.has(short(name)) || isUnsafeName(short(name))) {
        const place = toPointer(["components", section, name]);
        throw new Error(`${source}, at ${place}: without its prefix it would be named "${short(name)}", ${problem}`);
      }
      taken.add(short(name));
    }
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
    isObject(requirement) ? renameKeys(requirement, short) : requirement,
  );
}

function renameKeys(named: JsonObject, short: (name: string) => string): JsonObject {
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [short(name), value]));
}
