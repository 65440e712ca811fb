import { canonical } from "../import-spec/canonical.js";
import type { JsonObject } from "../openapi/json.js";
import type { Fragment } from "./fragment.js";
import type { OpenApiDocument } from "./openapi-document.js";
import { fragmentName } from "./places.js";
import { renderListOperations, renderOperations } from "./render-operations.js";
import { renderSchema } from "./render-schema.js";
import { renderSensitivePointers } from "./render-sensitive.js";
import { renderValidators } from "./render-validators.js";
import { renderError } from "./unusable-schema.js";

/** One generated file. */
interface Target {
  /** Path from the repository's root. */
  readonly path: string;
  readonly render: (fragment: Fragment) => string | Promise<string>;
}

const header = `// Generated from ${fragmentName} by \`pnpm regen\`. Do not edit.\n\n`;
const types = "packages/types/src/generated";

function typescript(path: string, render: (fragment: Fragment) => string | Promise<string>): Target {
  return { path, render: async (fragment) => `${header}${(await render(fragment)).trim()}\n` };
}

/** Every generated file of the repository. */
export const targets: readonly Target[] = [
  typescript(`${types}/schema.ts`, ({ document }) => renderSchema(document)),
  typescript(`${types}/operations.ts`, ({ document }) => renderOperations(document)),
  typescript(`${types}/list-operations.ts`, ({ document }) => renderListOperations(document)),
  typescript(`${types}/sensitive-pointers.ts`, ({ document }) => renderSensitivePointers(document)),
  typescript(`${types}/validators.ts`, ({ document }) => renderValidators(document)),
  { path: `${types}/openapi.json`, render: renderOpenApiJson },
  typescript("packages/mock/src/generated/document.ts", renderDocument),
  typescript("packages/contract/src/generated/fragment-lines.ts", renderLines),
];

/** The fragment as JSON, with a member that names its source. */
function renderOpenApiJson({ document }: Fragment): string {
  return `${JSON.stringify({ ...document, "x-generated-from": fragmentName })}\n`;
}

/** The fragment as a module: every Node 20, browser and bundler loads it, which is not so for JSON. */
function renderDocument({ document }: Fragment): string {
  return `export const document: unknown = ${JSON.stringify(document, null, 2)};`;
}

/** Where each value of the fragment stands, so that a report can point at the line. */
function renderLines({ lines }: Fragment): string {
  return [
    `export const fragmentFile = ${JSON.stringify(fragmentName)};`,
    "",
    "/** JSON pointer into the fragment -> line. */",
    `export const fragmentLines: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(lines), null, 2)};`,
  ].join("\n");
}

/**
 * Renders every generated file in memory: path from the root -> text. The order of the fragment's members makes no
 * difference, except to the table of its lines. Throws FragmentError on what it cannot take.
 */
export async function renderAll(fragment: Fragment): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const document = canonical(fragment.document as unknown as JsonObject) as unknown as OpenApiDocument;
  const inOrder = { ...fragment, document };
  for (const { path, render } of targets) {
    try {
      files.set(path, await render(inOrder));
    } catch (error) {
      throw renderError(error, path, inOrder);
    }
  }
  return files;
}
