import { isObject, type Json, type JsonObject } from "../openapi/json.js";
import { toPointer } from "../openapi/pointer.js";

const polluting = new Set(["__proto__", "constructor", "prototype"]);
const componentName = /^[\w.-]+$/;

/**
 * Refuses member names that reach an object's prototype in generated code, and component names that OpenAPI does not
 * allow (the generator would take them for a path).
 */
export function refuseUnsafeNames(document: JsonObject, source: string): void {
  visit(document, [], source);
  const { components } = document;
  for (const [section, named] of Object.entries(isObject(components) ? components : {})) {
    for (const name of Object.keys(isObject(named) ? named : {})) {
      if (!componentName.test(name)) {
        throw new Error(
          `${source}, at ${toPointer(["components", section, name])}: the generator cannot take the name ` +
            `${JSON.stringify(name)}; a component's name consists of letters, digits, ".", "-" and "_"`,
        );
      }
    }
  }
}

function visit(value: Json, tokens: readonly string[], source: string): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries<Json>(value as JsonObject)) {
    if (polluting.has(name)) {
      throw new Error(`${source}, at ${toPointer([...tokens, name])}: the generator cannot take the name "${name}"`);
    }
    visit(child, [...tokens, name], source);
  }
}
