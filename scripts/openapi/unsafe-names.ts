import { asText, isObject, type Json, type JsonObject } from "./json.js";
import { walkDocument } from "./walk.js";

/** Names that every object has already, or that reach its prototype: as members of generated objects they break them. */
const taken: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);
const componentName = /^[\w.-]+$/;

/** One name that the generator cannot take, and where it stands. */
export interface UnsafeName {
  readonly tokens: readonly string[];
  readonly problem: string;
}

/**
 * Every name that the generator cannot take: of members, parameters and operations, those that an object's prototype
 * has; of components, those that OpenAPI does not allow (the generator would take them for a path).
 */
export function unsafeNames(document: JsonObject): UnsafeName[] {
  return [...unsafeMembers(document, []), ...unsafeValues(document), ...unsafeComponents(document)];
}

/** Whether the generator cannot take a name wherever it stands. */
export function isUnsafeName(name: string): boolean {
  return taken.has(name);
}

function unsafeMembers(value: Json, tokens: readonly string[]): UnsafeName[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries<Json>(value as JsonObject).flatMap(([name, child]) => [
    ...refusal(name, [...tokens, name]),
    ...unsafeMembers(child, [...tokens, name]),
  ]);
}

/** Names that stand as values and become members of what is generated. */
function unsafeValues(document: JsonObject): UnsafeName[] {
  const found: UnsafeName[] = [];
  walkDocument(document, ({ node, kind, tokens }) => {
    const member = kind === "parameter" ? "name" : kind === "operation" ? "operationId" : undefined;
    if (member !== undefined) found.push(...refusal(asText(node[member]), [...tokens, member]));
  });
  return found;
}

function refusal(name: string, tokens: readonly string[]): UnsafeName[] {
  return isUnsafeName(name) ? [{ tokens, problem: `the generator cannot take the name "${name}"` }] : [];
}

function unsafeComponents({ components }: JsonObject): UnsafeName[] {
  return Object.entries(isObject(components) ? components : {}).flatMap(([section, named]) =>
    Object.keys(isObject(named) ? named : {})
      .filter((name) => !componentName.test(name))
      .map((name) => ({
        tokens: ["components", section, name],
        problem:
          `the generator cannot take the name ${JSON.stringify(name)}; ` +
          'a component\'s name consists of letters, digits, ".", "-" and "_"',
      })),
  );
}
