import { asText, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { toReference, valueAt } from "../openapi/pointer.js";
import { walkDocument } from "../openapi/walk.js";

export const openapiVersion = "3.1.1";

/**
 * OpenAPI 3.0 to 3.1, in place; a 3.1 document only gets the version that we write.
 *
 * By hand, because the one library that does it well enough to be kept up (@scalar/openapi-upgrader) needs Node 22, and
 * its last line for Node 20 also rewrites what is not a schema: values of examples, and properties named `example`.
 */
export function lift(document: JsonObject): void {
  if (asText(document["openapi"]).startsWith("3.0")) {
    // Top down: rules of one object never depend on the objects below it.
    walkDocument(document, ({ node, kind }) => {
      if ("$ref" in node) dropSiblings(node);
      else if (kind === "schema") for (const rule of schemaRules) rule(node, document);
    });
  }
  document["openapi"] = openapiVersion;
}

/** In 3.0 whatever stands beside a `$ref` is ignored; in 3.1 it would count. */
function dropSiblings(node: JsonObject): void {
  for (const member of Object.keys(node)) if (member !== "$ref") Reflect.deleteProperty(node, member);
}

const schemaRules: readonly ((schema: JsonObject, document: JsonObject) => void)[] = [
  nullable,
  exclusiveLimits,
  exampleToExamples,
  mappingToReferences,
];

function nullable(schema: JsonObject): void {
  const isNullable = schema["nullable"] === true;
  delete schema["nullable"];
  if (!isNullable) return;
  if (typeof schema["type"] === "string") {
    schema["type"] = [schema["type"], "null"];
    if (Array.isArray(schema["enum"]) && !schema["enum"].includes(null)) schema["enum"].push(null);
    return;
  }
  const inner = take(schema, (member) => !annotations.has(member) && !member.startsWith("x-"));
  if (Object.keys(inner).length > 0) schema["anyOf"] = [inner, { type: "null" }];
}

/** Members that describe the whole, with or without null; the others go into the alternative that is not null. */
const annotations = new Set("title description default example deprecated readOnly writeOnly externalDocs".split(" "));

function exclusiveLimits(schema: JsonObject): void {
  for (const limit of ["minimum", "maximum"] as const) {
    const exclusive = limit === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
    if (typeof schema[exclusive] !== "boolean") continue;
    const [isExclusive] = Object.values(take(schema, (member) => member === exclusive));
    if (isExclusive) Object.assign(schema, { [exclusive]: take(schema, (member) => member === limit)[limit] });
  }
}

function exampleToExamples(schema: JsonObject): void {
  const { example } = schema;
  if (example === undefined) return;
  delete schema["example"];
  schema["examples"] = [example];
}

function mappingToReferences(schema: JsonObject, document: JsonObject): void {
  const mapping = isObject(schema["discriminator"]) ? schema["discriminator"]["mapping"] : undefined;
  if (!isObject(mapping)) return;
  for (const [value, target] of Object.entries(mapping)) {
    const tokens = ["components", "schemas", asText(target)];
    if (valueAt(document, tokens) !== undefined) mapping[value] = toReference(tokens);
  }
}

function take(schema: JsonObject, wanted: (member: string) => boolean): JsonObject {
  const taken: [string, Json][] = Object.entries(schema).filter(([member]) => wanted(member));
  for (const [member] of taken) Reflect.deleteProperty(schema, member);
  return Object.fromEntries(taken);
}
