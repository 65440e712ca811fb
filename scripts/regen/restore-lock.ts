import { join } from "node:path";
import type { JsonObject } from "../openapi/json.js";
import { readText } from "../tree/files.js";
import { sha256, sortedJson } from "../tree/hash.js";
import { applyWhatFits } from "../import-spec/apply-overlay.js";
import { readOperationsFile } from "../import-spec/operations-file.js";
import { parseOverlay } from "../import-spec/overlay-file.js";
import { readOverlayText } from "../import-spec/overlay-text.js";
import { importTools } from "../import-spec/tools.js";
import { upstreamName } from "../generate/places.js";
import type { SourceLock } from "./lock.js";

/** What the checked-in files tell of a lock that was lost: all but the document that was imported. */
export function restoreLock(root: string): Partial<SourceLock> {
  const upstream = readText(join(root, upstreamName));
  if (upstream === null) return {};
  const { source, operations } = readOperationsFile(root);
  const overlay = readOverlayText(root);
  const closure = JSON.parse(upstream) as JsonObject;
  return {
    source,
    upstream: { commit: null, sha256: null },
    operations,
    closure: sha256(sortedJson(closure)),
    overlay: sha256(overlay),
    overlaid: sha256(sortedJson(applyWhatFits(closure, parseOverlay(overlay)).result)),
    tools: importTools(root),
  };
}
