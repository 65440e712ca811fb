import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/json.js";
import { fromPointer, valueAt } from "../openapi/pointer.js";
import { diffDocuments } from "../spec-diff/diff.js";
import type { Verdict } from "../spec-diff/verdict.js";
import { smallDocument, withValue } from "./support/diff-document.js";

/** What stands at the pointer in one document and in the other, and the verdicts of going there and back. */
type Case = readonly [pointer: string, one: Json | undefined, other: Json | undefined, there: Verdict, back: Verdict];

const nothing = undefined;
const string = { type: "string" };
const number = { type: "number" };
const thing = "/components/schemas/Thing";
const fresh = "/components/schemas/NewThing";
const get = "/paths/~1things/get";
const post = "/paths/~1things/post";
const limit = `${get}/parameters/0`;
const sort = `${get}/parameters/1`;

const responses: readonly Case[] = [
  [`${thing}/properties/more`, nothing, string, "minor", "major"],
  [`${thing}/required`, ["id"], ["id", "size"], "minor", "major"],
  [`${thing}/properties/size/type`, "number", ["number", "null"], "major", "minor"],
  [`${thing}/properties/size`, number, { anyOf: [number, { type: "null" }] }, "major", "minor"],
  [`${thing}/properties/size/type`, "number", ["number", "string"], "major", "major"],
  [`${thing}/properties/size/type`, "number", "string", "major", "major"],
  [`${thing}/properties/size`, number, {}, "major", "major"],
  [`${thing}/properties/count/type`, "integer", "number", "major", "minor"],
  [`${thing}/properties/kind/enum`, ["x", "y"], ["x", "y", "z"], "minor", "major"],
  [`${thing}/properties/kind/enum`, nothing, ["x", "y"], "major", "major"],
  [`${thing}/properties/text/maxLength`, 5, 9, "major", "minor"],
  [`${thing}/properties/count/minimum`, nothing, 0, "minor", "major"],
  [`${thing}/properties/id/format`, nothing, "uuid", "minor", "major"],
  [`${thing}/properties/id/format`, "uri", "uuid", "major", "major"],
  [`${thing}/properties/text/default`, "a", "b", "patch", "patch"],
  [`${thing}/properties/text/default`, nothing, "b", "patch", "patch"],
  [`${thing}/properties/text/deprecated`, nothing, true, "minor", "patch"],
  [`${thing}/properties/text/writeOnly`, nothing, true, "major", "minor"],
  [`${thing}/properties/text/x-sensitive`, nothing, true, "patch", "patch"],
  [`${thing}/properties/list/items/type`, "string", "number", "major", "major"],
  [`${thing}/properties/list/items/type`, "string", ["string", "null"], "major", "minor"],
  [`${thing}/properties/pair/prefixItems/0/type`, "string", "number", "major", "major"],
  [`${thing}/properties/pair/prefixItems/0/description`, nothing, "first", "patch", "patch"],
  [`${thing}/properties/pair/prefixItems`, [string], [string, number], "major", "major"],
  [`${thing}/properties/map/additionalProperties/type`, "string", "number", "major", "major"],
  [`${thing}/additionalProperties`, nothing, false, "patch", "patch"],
  [
    `${thing}/properties/size`,
    { anyOf: [number, string] },
    { anyOf: [number, string, { type: "boolean" }] },
    "major",
    "major",
  ],
  [`${thing}/properties/text/not`, nothing, { const: "a" }, "major", "major"],
  [`${thing}/properties/text/newKeyword`, nothing, 1, "major", "major"],
  [`${get}/responses/404`, nothing, { description: "None." }, "minor", "major"],
  [`${get}/responses/503`, nothing, { description: "Busy." }, "minor", "major"],
  [`${get}/responses/404/content`, nothing, { "application/json": { schema: string } }, "minor", "major"],
  [`${get}/responses/404/content/application~1json/schema`, nothing, string, "major", "major"],
  [`${get}/responses/200/headers/X-More`, nothing, { schema: string }, "minor", "major"],
  [`${get}/responses/200/headers/X-Total/required`, nothing, true, "minor", "major"],
  [`${get}/responses/200/headers/X-Total/schema`, nothing, { type: "integer" }, "major", "major"],
];

const requests: readonly Case[] = [
  [`${get}/parameters/3`, nothing, { name: "q", in: "query", schema: string }, "minor", "major"],
  [`${get}/parameters/3`, nothing, { name: "q", in: "query", required: true, schema: string }, "major", "major"],
  [`${sort}/required`, nothing, true, "major", "minor"],
  [`${sort}/in`, "query", "header", "major", "major"],
  [`${sort}/schema/enum`, ["a", "b"], ["a", "b", "c"], "minor", "major"],
  [`${sort}/schema/enum`, nothing, ["a", "b"], "major", "minor"],
  [`${sort}/schema/pattern`, nothing, "^a", "major", "minor"],
  [`${sort}/deprecated`, nothing, true, "minor", "patch"],
  [`${sort}/explode`, nothing, false, "major", "major"],
  [`${limit}/schema/maximum`, 50, 100, "minor", "major"],
  [`${limit}/schema/minimum`, nothing, 1, "major", "minor"],
  [`${limit}/schema/default`, 10, 20, "major", "major"],
  [`${limit}/schema/default`, nothing, 10, "minor", "major"],
  [`${limit}/schema/type`, "integer", "number", "minor", "major"],
  [`${limit}/schema/type`, "integer", ["integer", "null"], "minor", "major"],
  [`${fresh}/properties/more`, nothing, string, "minor", "major"],
  [`${fresh}/required`, ["name"], ["name", "note"], "major", "minor"],
  [`${fresh}/properties/mode/enum`, ["r"], ["r", "w"], "minor", "major"],
  [`${fresh}/properties/note/default`, "a", "b", "major", "major"],
  [`${fresh}/properties/note/readOnly`, nothing, true, "major", "minor"],
  [`${fresh}/additionalProperties`, nothing, false, "major", "minor"],
  [`${post}/requestBody/required`, nothing, true, "major", "minor"],
  [`${post}/requestBody/content/text~1plain`, nothing, { schema: string }, "minor", "major"],
  [`${post}/requestBody/content/application~1json/encoding`, nothing, { name: {} }, "major", "major"],
];

const surroundings: readonly Case[] = [
  ["/paths/~1others", nothing, { get: { operationId: "others", responses: {} } }, "minor", "major"],
  [`${get}/operationId`, "getThings", "listThings", "major", "major"],
  [`${get}/deprecated`, nothing, true, "minor", "patch"],
  [`${get}/security`, [{ token: [] }], [{ token: [] }, { key: [] }], "minor", "major"],
  ["/security", [{ token: [] }], [{ key: [] }], "major", "major"],
  [`${get}/x-api-token-group`, ["Admin"], ["Admin", "Reader"], "minor", "major"],
  [`${get}/servers`, nothing, [{ url: "https://c.example" }], "major", "major"],
  ["/paths/~1things/servers", nothing, [{ url: "https://c.example" }], "major", "major"],
  ["/servers/2", nothing, { url: "https://c.example" }, "minor", "major"],
  ["/servers/0/url", "https://a.example", "https://c.example", "major", "major"],
  ["/servers/0/variables", { h: { default: "a" } }, { h: { default: "b" } }, "major", "major"],
  ["/components/securitySchemes/other", nothing, { type: "http", scheme: "basic" }, "minor", "major"],
  ["/components/securitySchemes/key/name", "Key", "Other-Key", "major", "major"],
  ["/components/schemas/More", nothing, string, "minor", "major"],
  ["/components/requestBodies", { B: { content: {} } }, { B: { content: { "a/b": {} } } }, "minor", "major"],
  ["/components/pathItems", { P: {} }, { P: { get: { operationId: "p", responses: {} } } }, "minor", "major"],
  ["/webhooks", nothing, { hook: {} }, "major", "major"],
];

const documentation: readonly Case[] = [
  "/info/title", "/info/x-note", "/tags", "/paths/~1things/description", `${get}/summary`, `${get}/tags`, `${sort}/description`,
  `${sort}/example`, `${get}/responses/200/description`, `${get}/responses/200/links`, `${thing}/title`, `${thing}/examples`,
  `${thing}/properties/size/description`, `${get}/responses/200/content/application~1json/examples`, "/servers/1/description",
  "/components/examples", "/components/securitySchemes/token/description",
].map((pointer) => [pointer, nothing, "said", "patch", "patch"] as const); // prettier-ignore

/** Ways to say the same. */
const nothingSaid: readonly Case[] = [
  ["/info/version", "1", "2", "none", "none"],
  ["/openapi", "3.1.0", "3.1.1", "none", "none"],
  ...["deprecated", "readOnly", "writeOnly", "x-sensitive", "uniqueItems"].map(
    (member) => [`${thing}/properties/list/${member}`, nothing, false, "none", "none"] as const,
  ),
  [`${fresh}/properties/name/minLength`, nothing, 0, "none", "none"],
  [`${sort}/required`, nothing, false, "none", "none"],
  [`${sort}/style`, nothing, "form", "none", "none"],
  [`${sort}/explode`, nothing, true, "none", "none"],
  [`${post}/security`, nothing, [{ token: [] }], "none", "none"],
  [`${post}/parameters`, nothing, [], "none", "none"],
  [`${thing}/properties/size/type`, "number", ["number"], "none", "none"],
  [`${thing}/properties/size`, number, { anyOf: [number] }, "none", "none"],
  [`${thing}/properties/size`, { type: ["number", "null"] }, { oneOf: [{ type: "null" }, number] }, "none", "none"],
  [`${thing}/properties/size`, { enum: ["a"] }, { const: "a" }, "none", "none"],
  [
    `${thing}/properties/part`,
    { $ref: "#/components/schemas/Part" },
    { allOf: [{ $ref: "#/components/schemas/Part" }] },
    "none",
    "none",
  ],
  [`${thing}/properties/kind/enum`, ["x", "y"], ["y", "x"], "none", "none"],
  [`${thing}/required`, ["id", "size"], ["size", "id"], "none", "none"],
  [`${get}/security`, [{ token: [] }, { key: [] }], [{ key: [] }, { token: [] }], "none", "none"],
  [`${get}/tags`, ["a", "b"], ["b", "a"], "none", "none"],
];

describe.each([
  ["what is read", responses],
  ["what is sent", requests],
  ["what stands around", surroundings],
  ["what documents", documentation],
  ["what says the same", nothingSaid],
])("%s", (_, cases) => {
  test.each(cases)("%s from %j to %j", (pointer, one, other, there, back) => {
    const [before, after] = [one, other].map((value) => withValue(smallDocument(), pointer, value));
    if (!before || !after) throw new Error("two documents are needed");
    check(before, after, there);
    check(after, before, back);
  });
});

function check(before: JsonObject, after: JsonObject, verdict: Verdict): void {
  const diff = diffDocuments(before, after);
  expect(diff.verdict, JSON.stringify(diff.changes, null, 2)).toBe(verdict);
  for (const { pointer, reason } of diff.changes) {
    const places = [before, after].map((document) => valueAt(document, fromPointer(pointer)));
    expect(places, `${pointer}: ${reason}`).not.toEqual([undefined, undefined]);
  }
}
