import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "./openapi-document.js";
import { getOperations } from "./resolve.js";
import { ResponseView } from "./response-view.js";
import { knownMembers, knownValues } from "./validator-keywords.js";

/** Formats that are asserted; packages/types/src/formats.ts implements them. Any other is an annotation. */
const asserted = ["date", "date-time", "uri", "uuid"];

/** Validators of every operation's 200 body, compiled ahead by Ajv: no eval, no dependency at run time. */
export async function renderValidators(document: OpenApiDocument): Promise<string> {
  const view = new ResponseView(document);
  const operations = getOperations(document).filter(({ body }) => body);
  // Named by number: an operationId may hold characters that a reference cannot.
  const bodies = operations.map(({ body }, index) => [`body${index}`, view.of(body ?? {})] as const);
  const ajv = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    strictRequired: false,
    validateFormats: true,
    code: { source: true, esm: true, formats: _`formats` },
    keywords: [knownMembers, knownValues],
  });
  const known = asserted.map((name) => [name, () => true] as const);
  for (const [name, check] of known) ajv.addFormat(name, check);
  for (const name of unassertedFormats(document)) ajv.addFormat(name, true);
  ajv.addSchema({ $id: "response", $defs: { ...view.definitions, ...Object.fromEntries(bodies) } });

  const exported = Object.fromEntries(bodies.map(([name]) => [name, `response#/$defs/${name}`]));
  const code = [
    'import { formats } from "../formats.js";',
    'import { unknownMember, unknownValue } from "../findings.js";',
    withoutSchemaPaths((standaloneCode as unknown as typeof standaloneCode.default)(ajv, exported)),
    `export const compiled = { ${operations.map(({ operationId }, index) => `${JSON.stringify(operationId)}: body${index}`).join(", ")} };`,
  ].join("\n");
  return `// @ts-nocheck\n${await inlineRuntime(code)}`;
}

/** Findings do not use them. In a text of the fragment the quotes would be escaped, so that it cannot match. */
function withoutSchemaPaths(code: string): string {
  return code.replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, "");
}

/** Puts Ajv's run-time helpers (code point length, deep equality), if any is used, into the module itself. */
async function inlineRuntime(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "js" },
    external: ["../formats.js", "../findings.js"],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120, // a change of the fragment shows as a readable diff
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

function unassertedFormats(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      if (key === "format" && typeof child === "string" && !asserted.includes(child)) found.add(child);
      else unassertedFormats(child, found);
    }
  }
  return found;
}
