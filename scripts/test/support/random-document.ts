import fc from "fast-check";
import type { Json, JsonObject } from "../../openapi/json.js";
import { toReference } from "../../openapi/pointer.js";

const count = 8;
const names = Array.from({ length: count }, (_, index) => `up_Node${index}`);
const schemaRef = (index: number): JsonObject => ({
  $ref: toReference(["components", "schemas", names[index % count] ?? ""]),
});

/** A union whose discriminator's values are the names of the components. */
const unionOf = (targets: readonly number[], isNullable: boolean): JsonObject => ({
  anyOf: targets.map(schemaRef),
  discriminator: { propertyName: "kind" },
  nullable: isNullable,
});

/** One component schema: an object that refers to others in every way a schema can. */
const schema = fc
  .record({
    members: fc.array(fc.nat(count - 1), { maxLength: 3 }),
    items: fc.option(fc.nat(count - 1), { nil: undefined }),
    free: fc.option(fc.nat(count - 1), { nil: undefined }),
    union: fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 }),
    mapped: fc.option(fc.nat(count - 1), { nil: undefined }),
    isNullable: fc.boolean(),
  })
  .map(({ members, items, free, union, mapped, isNullable }): JsonObject => {
    const properties: JsonObject = { kind: { type: "string", description: "Which one it is." } };
    members.forEach((target, index) => (properties[`m${index}/~${target}`] = schemaRef(target)));
    if (items !== undefined) properties["list"] = { type: "array", items: schemaRef(items) };
    if (union.length > 1) properties["union"] = unionOf(union, isNullable);
    return {
      type: "object",
      properties,
      ...(free === undefined ? {} : { additionalProperties: schemaRef(free) }),
      ...(mapped === undefined ? {} : { "x-note": "kept" }),
      ...(mapped === undefined || mapped % 2 === 0
        ? {}
        : { discriminator: { propertyName: "kind", mapping: { some: names[mapped] ?? "" } } }),
      ...(isNullable ? { nullable: true } : {}),
    };
  });

/** A document of OpenAPI 3.0 with several operations; the first is `chosen`. */
export const randomDocument = fc
  .record({
    schemas: fc.array(schema, { minLength: count, maxLength: count }),
    bodies: fc.array(fc.nat(count - 1), { minLength: 3, maxLength: 3 }),
    hasHeader: fc.boolean(),
    hasOwnSecurity: fc.boolean(),
  })
  .map(({ schemas, bodies, hasHeader, hasOwnSecurity }): JsonObject => {
    const operation = (id: string, body: number): JsonObject => ({
      operationId: id,
      summary: id,
      description: `The operation ${id}.`,
      ...(hasOwnSecurity ? { security: [{ [id === "chosen" ? "up_token" : "up_other"]: [] }] } : {}),
      parameters: [{ $ref: "#/components/parameters/up_filter" }],
      responses: {
        "200": {
          description: "What was asked for.",
          ...(hasHeader ? { headers: { "X-Trace": { $ref: "#/components/headers/up_trace" } } } : {}),
          content: { "application/json": { schema: schemaRef(body) } },
        },
        "400": { $ref: "#/components/responses/up_problem" },
      },
    });
    const scheme: JsonObject = { type: "http", scheme: "bearer" };
    return {
      openapi: "3.0.3",
      info: { title: "Upstream", version: "1" },
      servers: [{ url: "https://api.upstream.dev" }],
      security: [{ up_token: [] }],
      paths: Object.fromEntries(
        bodies.map((body, index): [string, Json] => [
          `/p${index}`,
          { get: operation(index === 0 ? "chosen" : `other${index}`, body) },
        ]),
      ),
      components: {
        schemas: Object.fromEntries(schemas.map((each, index) => [names[index] ?? "", each])),
        parameters: {
          up_filter: {
            name: "filter",
            in: "query",
            description: "What to look for.",
            schema: schemaRef(bodies[1] ?? 0),
          },
          up_unused: { name: "unused", in: "query", description: "Nobody refers to it.", schema: { type: "string" } },
        },
        headers: { up_trace: { description: "A trace.", schema: { type: "string" } } },
        responses: {
          up_problem: {
            description: "It failed.",
            content: { "application/json": { schema: schemaRef(bodies[2] ?? 0) } },
          },
        },
        securitySchemes: { up_token: scheme, up_other: scheme },
      },
    };
  });
