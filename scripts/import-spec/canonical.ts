import { sections, slotOf, type Kind } from "../openapi/grammar.js";
import { isObject, type Json, type JsonObject } from "../openapi/json.js";

const documentOrder = ["openapi", "info", "servers", "security", "tags", "paths", "components"];
/** In this order stand the members that OpenAPI and JSON Schema define; others follow, sorted. */
const memberOrder = [
  ...["$ref", "operationId", "title", "name", "in", "type", "scheme", "format", "url", "version", "summary"],
  ...["description", "license", "tags", "security", "required", "const", "enum", "default", "minimum", "maximum"],
  ...["exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern", "parameters", "requestBody"],
  ...["responses", "headers", "schema", "content", "properties", "items", "allOf", "anyOf", "oneOf"],
  ...["additionalProperties", "discriminator", "readOnly", "writeOnly", "deprecated", "example", "examples"],
];
const sectionOrder = ["securitySchemes", "parameters", "headers", "responses", "schemas", "examples"];

/** The same document with its members in one order, whatever order they came in. Arrays keep theirs. */
export function canonical(document: JsonObject): JsonObject {
  return sorted(document, documentOrder, (member, value) => {
    if (member === "paths") return named(value, "pathItem");
    if (member !== "components") return data(value);
    return sorted(asObject(value), sectionOrder, (section, components) => {
      const kind = Object.hasOwn(sections, section) ? sections[section] : undefined;
      return kind ? named(components, kind) : data(components);
    });
  });
}

function ordered(value: Json, kind: Kind): Json {
  if (!isObject(value)) return value;
  return sorted(value, memberOrder, (member, child) => {
    const slot = slotOf(kind, member);
    if (!slot) return data(child);
    if (slot.shape === "one") return ordered(child, slot.kind);
    if (slot.shape === "list" && Array.isArray(child)) return child.map((item) => ordered(item, slot.kind));
    return named(child, slot.kind, requiredOf(value, member));
  });
}

/** Entries of a map, sorted by name; required properties of a schema first. */
function named(value: Json, kind: Kind, first: readonly string[] = []): Json {
  if (!isObject(value)) return value;
  return sorted(value, [...first].sort(), (_, child) => ordered(child, kind));
}

function requiredOf(schema: JsonObject, member: string): string[] {
  const { required } = schema;
  return member === "properties" && Array.isArray(required) ? required.map(String) : [];
}

/** Plain data, such as an example's value. */
function data(value: Json): Json {
  if (Array.isArray(value)) return value.map(data);
  return isObject(value) ? sorted(value, memberOrder, (_, child) => data(child)) : value;
}

function sorted(value: JsonObject, first: readonly string[], map: (member: string, value: Json) => Json): JsonObject {
  const rank = (member: string): number => {
    const index = first.indexOf(member);
    return index === -1 ? first.length : index;
  };
  const members = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([member, child]) => [member, map(member, child)]));
}

function asObject(value: Json): JsonObject {
  return isObject(value) ? value : {};
}
