import { join } from "node:path";
import { fragmentName, upstreamName } from "../generate/places.js";
import { parseFragment } from "../generate/fragment.js";
import { listEdits } from "../import-spec/hand-edits.js";
import { editsSinceImport } from "../import-spec/keep-hand-edits.js";
import { parseOverlay } from "../import-spec/overlay-file.js";
import { overlayName, readOverlayText } from "../import-spec/overlay-text.js";
import type { JsonObject } from "../openapi/json.js";
import { readText } from "../tree/files.js";

/** How far the fragment stands from what overlay and upstream make of it, in words, or why that cannot be told. */
export function distance(root: string): string {
  try {
    return measure(root);
  } catch (error) {
    return (error as Error).message; // the fragment alone decides what is generated
  }
}

function measure(root: string): string {
  const { document } = parseFragment(readText(join(root, fragmentName)) ?? "", fragmentName);
  const edits = editsSinceImport(root, document as unknown as JsonObject, parseOverlay(readOverlayText(root)));
  if (edits.length === 0) return `${fragmentName} is what ${overlayName} makes of ${upstreamName}`;
  return `${fragmentName} differs from what ${overlayName} makes of ${upstreamName}; move this there before the next import:\n${listEdits(edits)}`;
}
