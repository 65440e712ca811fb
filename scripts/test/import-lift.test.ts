import { describe, expect, test } from "vitest";
import { lift } from "../import-spec/lift.js";
import type { JsonObject } from "../openapi/json.js";

function lifted(schema: JsonObject, openapi = "3.0.3"): JsonObject {
  const document: JsonObject = {
    openapi,
    paths: {},
    components: { schemas: { Other: { type: "object" }, It: schema } },
  };
  lift(document);
  expect(document["openapi"]).toBe("3.1.1");
  return schema;
}

describe("3.0 becomes 3.1", () => {
  test.each<[string, JsonObject, JsonObject]>([
    ["drops what stands beside a reference", { $ref: "#/x", description: "ignored", nullable: true }, { $ref: "#/x" }],
    ["adds null to a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      "adds null to an enum",
      { type: "string", nullable: true, enum: ["a"] },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "reads nullable without a type as an alternative",
      { nullable: true, description: "kept", allOf: [{ $ref: "#/x" }] },
      { description: "kept", anyOf: [{ allOf: [{ $ref: "#/x" }] }, { type: "null" }] },
    ],
    ["reads nullable alone as anything", { nullable: true }, {}],
    ["drops nullable: false", { type: "string", nullable: false }, { type: "string" }],
    [
      "turns exclusive limits into numbers",
      { type: "number", minimum: 1, exclusiveMinimum: true },
      { type: "number", exclusiveMinimum: 1 },
    ],
    [
      "drops limits that are not exclusive",
      { type: "number", maximum: 1, exclusiveMaximum: false },
      { type: "number", maximum: 1 },
    ],
    ["puts the example into a list", { type: "string", example: "x" }, { type: "string", examples: ["x"] }],
    [
      "turns a discriminator's names into references",
      { discriminator: { propertyName: "kind", mapping: { a: "Other", b: "#/components/schemas/Other" } } },
      {
        discriminator: {
          propertyName: "kind",
          mapping: { a: "#/components/schemas/Other", b: "#/components/schemas/Other" },
        },
      },
    ],
    [
      "leaves properties that are named like keywords, and data, alone",
      {
        properties: { nullable: { type: "string" }, example: { type: "string" } },
        default: { nullable: true, $ref: "x" },
      },
      {
        properties: { nullable: { type: "string" }, example: { type: "string" } },
        default: { nullable: true, $ref: "x" },
      },
    ],
  ])("%s", (_, schema, expected) => {
    expect(lifted(schema)).toEqual(expected);
  });

  test("changes nothing of a document of 3.1 but its version", () => {
    expect(lifted({ $ref: "#/x", description: "counts" }, "3.1.0")).toEqual({ $ref: "#/x", description: "counts" });
  });
});
