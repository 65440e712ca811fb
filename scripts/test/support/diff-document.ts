import { isObject, type Json, type JsonObject } from "../../openapi/json.js";
import { fromPointer, valueAt } from "../../openapi/pointer.js";

/** A small document with something of everything that requests and responses are made of. */
export function smallDocument(): JsonObject {
  const body = (schema: string): JsonObject => ({
    "application/json": { schema: { $ref: `#/components/schemas/${schema}` } },
  });
  return {
    openapi: "3.1.1",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://a.example" }, { url: "https://b.example" }],
    security: [{ token: [] }],
    paths: {
      "/things": {
        get: {
          operationId: "getThings",
          security: [{ token: [] }, { key: [] }],
          parameters: [
            { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 10 } },
            { name: "sort", in: "query", schema: { type: "string", enum: ["a", "b"] } },
            { name: "must", in: "query", required: true, schema: { type: "string" } },
          ],
          responses: {
            "200": {
              description: "Things.",
              headers: { "X-Total": { required: true, schema: { type: "integer" } } },
              content: body("Thing"),
            },
            "404": { description: "None.", content: body("Problem") },
          },
        },
        post: {
          operationId: "makeThing",
          requestBody: { required: true, content: body("NewThing") },
          responses: { "204": { description: "Made." } },
        },
      },
    },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        key: { type: "apiKey", in: "header", name: "Key" },
      },
      schemas: {
        Problem: { type: "object", properties: { code: { type: "integer" } } },
        Part: { type: "object", required: ["a"], properties: { a: { type: "string" }, more: thingRef() } },
        Thing: {
          type: "object",
          required: ["id"],
          properties: {
            id: { type: "string", format: "uuid" },
            kind: { type: "string", enum: ["x", "y"] },
            count: { type: "integer", minimum: 0, maximum: 10 },
            size: { type: "number" },
            text: { type: "string", maxLength: 5 },
            list: { type: "array", items: { type: "string" } },
            pair: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }] },
            map: { type: "object", additionalProperties: { type: "string" } },
            part: { $ref: "#/components/schemas/Part" },
          },
        },
        NewThing: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string" },
            note: { type: "string" },
            mode: { type: "string", enum: ["r", "w"] },
          },
        },
      },
    },
  };
}

function thingRef(): JsonObject {
  return { $ref: "#/components/schemas/Thing" };
}

/** The document with another value at the pointer; undefined deletes what is there. */
export function withValue(document: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const copy = structuredClone(document);
  const tokens = fromPointer(pointer);
  const last = tokens.pop() ?? "";
  const holder = valueAt(copy, tokens);
  if (Array.isArray(holder)) holder.splice(Number(last), 1, ...(value === undefined ? [] : [value]));
  else if (!isObject(holder)) throw new Error(`there is nothing at ${pointer}`);
  else if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = structuredClone(value);
  return copy;
}
