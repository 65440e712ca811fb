import { describe, expect, test } from "vitest";
import { renderSchema } from "../generate/render-schema.js";
import type { OpenApiDocument } from "../generate/openapi-document.js";
import { closureOf } from "../import-spec/closure-of.js";
import type { JsonObject } from "../openapi/json.js";
import { valueAt } from "../openapi/pointer.js";

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const kinds = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };

/** The closure of an operation that returns the component `up_Answer`, without the prefix `up_`. */
function closure(schemas: JsonObject): JsonObject {
  const content = { "application/json": { schema: reference("up_Answer") } };
  const get = { operationId: "chosen", responses: { "200": { description: "d", content } } };
  const document = { openapi: "3.0.3", paths: { "/p": { get } }, components: { schemas } };
  return closureOf(document, { source: "upstream", prefix: "up_", operations: ["chosen"] }, "upstream");
}

function mappingOf(document: JsonObject, name: string): unknown {
  return valueAt(document, ["components", "schemas", name, "discriminator", "mapping"]);
}

describe("a discriminator's values stay what upstream sends when components lose their prefix:", () => {
  test.each(["oneOf", "anyOf"])("of a union (%s) without a mapping", (keyword) => {
    const alternatives = [reference("up_Cat"), reference("up_Dog"), reference("Fish")];
    const document = closure({
      up_Answer: { [keyword]: alternatives, discriminator: { propertyName: "kind" } },
      up_Cat: kinds,
      up_Dog: kinds,
      Fish: kinds,
    });
    expect(mappingOf(document, "Answer")).toEqual({
      up_Cat: "#/components/schemas/Cat",
      up_Dog: "#/components/schemas/Dog",
    });
  });

  test("of a union with a mapping that names some; an explicit value replaces the implied one", async () => {
    const document = closure({
      up_Answer: {
        oneOf: [reference("up_Cat"), reference("up_Dog"), reference("up_Cow")],
        discriminator: { propertyName: "kind", mapping: { meow: "up_Cat", moo: "#/components/schemas/up_Cow" } },
      },
      up_Cat: kinds,
      up_Dog: kinds,
      up_Cow: kinds,
    });
    expect(mappingOf(document, "Answer")).toEqual({
      meow: "#/components/schemas/Cat",
      moo: "#/components/schemas/Cow",
      up_Dog: "#/components/schemas/Dog",
    });
    const types = await renderSchema(document as unknown as OpenApiDocument);
    for (const value of ["meow", "moo", "up_Dog"]) expect(types).toMatch(new RegExp(`kind: "${value}"`));
  });

  test("of a component that others build on, directly or not", () => {
    const document = closure({
      up_Answer: { type: "array", items: { anyOf: [reference("up_Kitten"), reference("up_Pet")] } },
      up_Kitten: { allOf: [reference("up_Cat"), { type: "object" }] },
      up_Cat: { allOf: [reference("up_Pet"), { type: "object" }] },
      up_Pet: { ...kinds, discriminator: { propertyName: "kind" } },
    });
    expect(mappingOf(document, "Pet")).toEqual({
      up_Cat: "#/components/schemas/Cat",
      up_Kitten: "#/components/schemas/Kitten",
      up_Pet: "#/components/schemas/Pet",
    });
  });

  test("of components that keep their names, without a mapping", () => {
    const document = closure({
      up_Answer: { oneOf: [reference("Cat"), reference("Dog")], discriminator: { propertyName: "kind" } },
      Cat: kinds,
      Dog: kinds,
    });
    expect(mappingOf(document, "Answer")).toBeUndefined();
  });
});
