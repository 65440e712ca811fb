import type { JsonObject } from "../openapi/json.js";
import { canonical } from "./canonical.js";
import { extractClosure } from "./closure.js";
import { dropPrefix } from "./drop-prefix.js";
import { lift } from "./lift.js";
import type { OperationsFile } from "./operations-file.js";

/** What upstream.json holds: the chosen operations' closure, in OpenAPI 3.1, without prefixes, in canonical order. */
export function closureOf(document: JsonObject, { operations, prefix }: OperationsFile, source: string): JsonObject {
  const closure = extractClosure(document, operations, source);
  dropPrefix(closure, prefix, source);
  lift(closure);
  return canonical(closure);
}
