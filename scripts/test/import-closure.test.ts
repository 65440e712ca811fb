import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { parseFragment } from "../generate/fragment.js";
import { lint } from "../generate/lint.js";
import { canonical } from "../import-spec/canonical.js";
import { closureOf } from "../import-spec/closure-of.js";
import { fragmentText } from "../import-spec/fragment-text.js";
import { merge } from "../import-spec/merge.js";
import { isObject, type Json, type JsonObject } from "../openapi/json.js";
import { randomDocument } from "./support/random-document.js";

const file = { source: "upstream", prefix: "up_", operations: ["chosen"] };

/** The components that a text refers to, and those that these refer to; found by reading references in the text. */
function reachable(document: JsonObject): string[] {
  const components = document["components"] as Record<string, Record<string, Json>>;
  const chosen = (document["paths"] as Record<string, JsonObject>)["/p0"];
  const security = (chosen?.["get"] as JsonObject)["security"] ?? document["security"];
  const found = new Set((security as JsonObject[]).flatMap(Object.keys).map((name) => `securitySchemes/${name}`));
  const read = (value: unknown): void => {
    const text = JSON.stringify(value);
    const references = [...text.matchAll(/"#\/components\/(\w+\/\w+)"/g)].map(([, name]) => name ?? "");
    const mapped = [...text.matchAll(/"mapping":\{"some":"(\w+)"\}/g)].map(([, name]) => `schemas/${name ?? ""}`);
    for (const each of [...references, ...mapped]) {
      if (found.has(each)) continue;
      found.add(each);
      const [section = "", name = ""] = each.split("/");
      read(components[section]?.[name]);
    }
  };
  read(chosen);
  return [...found].map((each) => each.replace("/up_", "/")).sort();
}

function componentNames({ components }: JsonObject): string[] {
  return Object.entries(isObject(components) ? components : {})
    .flatMap(([section, named]) => Object.keys(named as JsonObject).map((name) => `${section}/${name}`))
    .sort();
}

/** The same document with the members of every object in another order. */
function shuffled(value: Json): Json {
  if (Array.isArray(value)) return value.map(shuffled);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, child]) => [name, shuffled(child)]),
  );
}

const info = { info: { title: "Chosen", version: "1", license: { name: "MIT", url: "https://example.com/licence" } } };
const fragmentOf = (document: JsonObject): string =>
  fragmentText(
    canonical(merge(closureOf(document, file, "upstream"), info, () => expect.fail()) as JsonObject),
    "upstream",
  );

describe("the closure", () => {
  test("is exactly what can be reached", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const before = JSON.stringify(document);
        expect(componentNames(closureOf(document, file, "upstream"))).toEqual(reachable(document));
        expect(JSON.stringify(document), "upstream is not changed").toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  test("becomes the same bytes twice, in any order of members, and again from itself", () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const text = fragmentOf(document);
        expect(fragmentOf(document)).toBe(text);
        expect(fragmentOf(shuffled(document) as JsonObject)).toBe(text);
        expect(fragmentOf(closureOf(document, file, "upstream"))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test("is written as prettier would write it", async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const text = fragmentOf(document);
        expect(await format(text, { parser: "yaml", printWidth: 120 })).toBe(text);
      }),
      { numRuns: 10 },
    );
  });

  test("keeps references valid whose names need percent-encoding", () => {
    const properties = {
      "50%25 of": { type: "string" },
      again: { $ref: "#/components/schemas/up_It/properties/50%2525%20of" },
    };
    const document = {
      openapi: "3.1.0",
      paths: {
        "/p": { get: { operationId: "chosen", responses: { "200": { $ref: "#/components/responses/up_Ok" } } } },
      },
      components: {
        responses: {
          up_Ok: { description: "d", content: { "a/b": { schema: { $ref: "#/components/schemas/up_It" } } } },
        },
        schemas: { up_It: { type: "object", properties } },
      },
    };
    const text = JSON.stringify(closureOf(document, file, "upstream"));
    expect(text).toContain('"#/components/schemas/It/properties/50%2525%20of"');
  });

  test("passes the strict rules", async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        await lint(parseFragment(fragmentOf(document), "closure.yaml"));
      }),
      { numRuns: 5 },
    );
  });
});
