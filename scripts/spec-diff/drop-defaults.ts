import type { Kind } from "../openapi/grammar.js";
import { equalJson, type JsonObject } from "../openapi/json.js";
import { walkDocument } from "../openapi/walk.js";

/** What members mean that are left out, by the kind of the object. */
const defaults: Partial<Record<Kind, JsonObject>> = {
  pathItem: { parameters: [] },
  operation: { deprecated: false, parameters: [] },
  parameter: { required: false, deprecated: false, allowReserved: false, allowEmptyValue: false },
  header: { required: false, deprecated: false, style: "simple", explode: false },
  requestBody: { required: false },
  schema: {
    ...{ deprecated: false, readOnly: false, writeOnly: false, "x-sensitive": false },
    ...{ minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false, required: [] },
  },
};

/** A copy in which nothing is said that would be so anyway: saying it is no change. */
export function dropDefaults(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  walkDocument(copy, ({ node, kind }) => {
    const implied = kind === "parameter" ? { ...defaults.parameter, ...serialization(node) } : defaults[kind];
    for (const [member, value] of Object.entries(implied ?? {})) {
      if (equalJson(node[member], value)) Reflect.deleteProperty(node, member);
    }
  });
  return copy;
}

function serialization({ in: where, style }: JsonObject): JsonObject {
  const usual = where === "query" || where === "cookie" ? "form" : "simple";
  return { style: usual, explode: (style ?? usual) === "form" };
}
