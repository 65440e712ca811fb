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

/**
 * A lock that was lost or edited, as the checked-in files tell it. They do not tell which document was imported: what
 * the lock says of that stays.
 */
export function restoreLock(root: string, lock: Partial<SourceLock>): Partial<SourceLock> {
  const upstream = readText(join(root, upstreamName));
  if (upstream === null) return lock;
  const { source, operations } = readOperationsFile(root);
  const overlay = readOverlayText(root);
  const closure = JSON.parse(upstream) as JsonObject;
  return {
    source: lock.source ?? source,
    upstream: lock.upstream ?? { commit: null, sha256: null },
    operations,
    closure: sha256(sortedJson(closure)),
    overlay: sha256(overlay),
    overlaid: sha256(sortedJson(applyWhatFits(closure, parseOverlay(overlay)).result)),
    tools: importTools(root),
  };
}
