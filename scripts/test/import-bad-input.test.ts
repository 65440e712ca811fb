import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { importSpec } from "../import-spec/import-spec.js";
import type { JsonObject } from "../openapi/json.js";
import { valueAt } from "../openapi/pointer.js";
import { createWorkspace, upstreamFile } from "./support/workspace.js";

const upstream = readFileSync(upstreamFile("2026-05"), "utf8");
const schema = ["components", "schemas", "realtimekit_Meeting", "properties"];

/** Upstream's document with one change. */
function changed(tokens: readonly string[], change: (node: JsonObject) => void): string {
  const document = JSON.parse(upstream) as JsonObject;
  change(valueAt(document, tokens) as JsonObject);
  return JSON.stringify(document);
}

/** The operation in YAML, with the schema `it` of its answer. */
function yamlWith(schema: string): string {
  const content = `{ application/json: { schema: &it ${schema} } }`;
  const responses = `{ "200": { description: d, content: ${content} } }`;
  return `openapi: 3.0.3\npaths: { /p: { get: { operationId: get_all_meetings, responses: ${responses} } } }\n`;
}

const cases: readonly (readonly [name: string, text: string, message: RegExp])[] = [
  ["an empty file", "", /is empty/],
  ["truncated JSON", upstream.slice(0, 5000), /not valid JSON: .*truncated/],
  ["truncated YAML", 'openapi: "3.0.3\npaths: {', /neither JSON nor valid YAML: line \d+/],
  ["a page of HTML", "<!doctype html><title>Not found</title>", /is not an OpenAPI 3.0 or 3.1 document/],
  ["Swagger 2", '{"swagger": "2.0", "paths": {}}', /not an OpenAPI 3.0 or 3.1 document but version "2.0"/],
  ["OpenAPI 3.2", '{"openapi": "3.2.0", "paths": {}}', /not an OpenAPI 3.0 or 3.1 document but version "3.2.0"/],
  ["no paths", '{"openapi": "3.0.3"}', /has no paths/],
  [
    "a renamed operation",
    upstream.replace('"get_all_meetings"', '"get_all_meeting"'),
    /has no operation get_all_meetings; similar ones: get_all_meeting/,
  ],
  [
    "an operationId that stands twice",
    upstream.replace('"create_meeting"', '"get_all_meetings"'),
    /get_all_meetings more than once: GET .*meetings, POST .*meetings/,
  ],
  [
    "a dangling reference",
    changed(schema, (node) => (node["title"] = { $ref: "#/components/schemas/Gone" })),
    /at \/components\/schemas\/realtimekit_Meeting\/properties\/title: .*#\/components\/schemas\/Gone leads nowhere/,
  ],
  [
    "an external reference",
    changed(schema, (node) => (node["title"] = { $ref: "common.yaml#/Title" })),
    /the reference common.yaml#\/Title leaves the document/,
  ],
  [
    "a reference into another operation",
    changed(
      schema,
      (node) =>
        (node["title"] = {
          $ref: "#/paths/~1accounts~1{account_id}~1realtime~1kit~1{app_id}~1presets/get/parameters/0/schema",
        }),
    ),
    /leads into an operation that was not chosen/,
  ],
  [
    "a security scheme that is not defined",
    changed(["components", "securitySchemes"], (node) => delete node["api_token"]),
    /securitySchemes\/api_token leads nowhere/,
  ],
  ["a member __proto__", upstream.replace('"persist_chat"', '"__proto__"'), /cannot take the name "__proto__"/],
  ["a member constructor", upstream.replace('"persist_chat"', '"constructor"'), /cannot take the name "constructor"/],
  [
    "a component name that is a path",
    upstream
      .replace('"realtimekit_VideoConfig"', '"realtimekit_Video/Config"')
      .replace("realtimekit_VideoConfig", "realtimekit_Video~1Config"),
    /cannot take the name "Video\/Config"|cannot take the name "realtimekit_Video\/Config"/,
  ],
  [
    "names that collide without the prefix",
    changed(["components", "schemas"], (node) => {
      node["Meeting"] = { type: "object", properties: { again: { $ref: "#/components/schemas/realtimekit_Meeting" } } };
      (node["realtimekit_Meeting"] as JsonObject)["properties"] = { other: { $ref: "#/components/schemas/Meeting" } };
    }),
    /at \/components\/schemas\/\w+: without its prefix it would be named "Meeting", which is another's name/,
  ],
  [
    "several documents in one",
    `---\n${upstream}\n---\n{}\n`,
    /neither JSON nor valid YAML: expected a single document/,
  ],
  [
    "a member hasOwnProperty",
    upstream.replace('"persist_chat"', '"hasOwnProperty"'),
    /cannot take the name "hasOwnProp/,
  ],
  [
    "a component that has such a name without its prefix",
    upstream.replaceAll("realtimekit_VideoConfig", "realtimekit_constructor"),
    /^upstream.txt, at .*realtimekit_constructor: without its prefix it would be named "constructor", which the generator/,
  ],
  [
    "a parameter __proto__",
    changed(["components", "parameters", "realtimekit_search"], (node) => (node["name"] = "__proto__")),
    /parameters\/realtimekit_search\/name: the generator cannot take the name "__proto__"/,
  ],
  [
    "a YAML alias within itself",
    yamlWith("{ type: object, properties: { again: *it } }"),
    /at \/paths\/~1p: it nests deeper than 500 levels. Does a YAML alias/,
  ],
  [
    "YAML aliases that multiply",
    yamlWith(`{ x-a: &a [${"x, ".repeat(99)}], x-b: &b [${"*a, ".repeat(99)}], x-c: [${"*b, ".repeat(999)}] }`),
    /at \/paths\/~1p: it holds more than 1000000 values. Do YAML aliases/,
  ],
  [
    "a schema of 20,000 levels",
    upstream.replace('"persist_chat"', `"deep": ${'{"items":'.repeat(20_000)}{}${"}".repeat(20_000)}, "persist_chat"`),
    /at \/components\/schemas\/realtimekit_Meeting: it nests deeper than 500 levels/,
  ],
  [
    "a reference to what is no component",
    changed(schema, (node) => (node["title"] = { $ref: "#/info" })),
    /the reference #\/info leads to no component/,
  ],
];

describe("import-spec refuses, and leaves the tree as it was,", () => {
  test.each(cases)("%s", async (_, text, message) => {
    const workspace = createWorkspace();
    workspace.write("reports/upstream.txt", text);
    const before = workspace.files();
    const running = importSpec({ root: workspace.root, from: join(workspace.root, "reports/upstream.txt") });
    await expect(running).rejects.toThrow(message);
    expect(workspace.files()).toEqual(before);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
  });

  test("a file that is not there, a folder, and what is no text", async () => {
    const { root } = createWorkspace();
    writeFileSync(join(root, "latin1.json"), Buffer.from(upstream.replace("ID of", "\u00cfD of"), "latin1"));
    await expect(importSpec({ root, from: join(root, "latin1.json") })).rejects.toThrow(
      /latin1.json is not text in UTF-8/,
    );
    await expect(importSpec({ root, from: join(root, "nowhere.json") })).rejects.toThrow(
      /cannot be read: no such file/,
    );
    await expect(importSpec({ root, from: root })).rejects.toThrow(/cannot be read: it is a folder/);
  });

  test("an address that cannot be reached, answers an error, or is none", async () => {
    const { root } = createWorkspace();
    const server = createServer((_, response) => response.writeHead(503).end("busy"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`;
    await expect(importSpec({ root, from: `${url}?token=hidden` })).rejects.toThrow(
      /openapi.json cannot be fetched: the server answered 503/,
    );
    await expect(importSpec({ root, from: `${url}?token=hidden` })).rejects.not.toThrow(/hidden/);
    const withCredentials = importSpec({ root, from: url.replace("//", "//me:hidden@") });
    await expect(withCredentials).rejects.toThrow(/cannot be fetched with the credentials in it/);
    await expect(withCredentials).rejects.not.toThrow(/hidden/);
    await expect(importSpec({ root, from: "http://127.0.0.1:1/openapi.json" })).rejects.toThrow(/cannot be fetched/);
    await expect(importSpec({ root, from: "ftp://example.com/openapi.json" })).rejects.toThrow(
      /neither a file nor an http/,
    );
  });
});
