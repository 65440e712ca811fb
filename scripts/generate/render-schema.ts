import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type { OpenApiDocument } from "./openapi-document.js";

// By `require`, which loads it and typescript in half the time that `import` takes.
const { default: openapiTS, astToString } = createRequire(import.meta.url)(
  "openapi-typescript",
) as typeof OpenapiTypescript;

/**
 * The generated types. The only module that knows openapi-typescript (pinned, unmaintained since September 2026).
 * Its Node API is used because its CLI swallows the argument after --read-write-markers.
 */
export async function renderSchema(document: OpenApiDocument): Promise<string> {
  // A copy: openapi-typescript writes into what it is given.
  const nodes = await openapiTS(structuredClone(document) as never, {
    readWriteMarkers: true,
    defaultNonNullable: false, // a default is applied by who writes; a reader may find the member absent
    silent: true,
  });
  return astToString(nodes);
}
