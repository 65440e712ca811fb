import { join } from "node:path";
import { parseFragment } from "../generate/fragment.js";
import { fragmentName, upstreamName } from "../generate/places.js";
import type { JsonObject } from "../openapi/json.js";
import type { SourceLock } from "../regen/lock.js";
import { readText } from "../tree/files.js";
import { sha256, sortedJson } from "../tree/hash.js";
import { applyWhatFits } from "./apply-overlay.js";
import { handEdits, listEdits, type Edit } from "./hand-edits.js";
import type { Action } from "./overlay-file.js";
import { overlayName } from "./overlay-text.js";

/**
 * Throws if the fragment holds edits that neither the overlay nor the import would make: they would be lost. Edits that
 * were moved to the overlay, or that upstream has adopted, are no obstacle.
 */
export function keepHandEdits(
  root: string,
  fragmentText: string,
  lock: Partial<SourceLock>,
  actions: readonly Action[],
  imported: JsonObject,
): void {
  const fragment = parseFragment(fragmentText, fragmentName).document as unknown as JsonObject;
  const hash = sha256(sortedJson(fragment));
  if (hash === lock.overlaid || hash === sha256(sortedJson(imported))) return;
  const edits = editsSinceImport(root, fragment, actions);
  const lost = edits.filter(({ pointer }) =>
    handEdits(imported, fragment).some((edit) => overlaps(edit.pointer, pointer)),
  );
  if (lost.length === 0) return;
  throw new Error(
    `${fragmentName} was edited by hand, and the import would undo it:\n${listEdits(lost)}\n` +
      `Move these edits to ${overlayName} as actions with a reason, or pass --discard-edits to drop them. Nothing was written.`,
  );
}

/** How the fragment differs from what the overlay, as it stands, makes of the closure that was imported last. */
export function editsSinceImport(root: string, fragment: JsonObject, actions: readonly Action[]): Edit[] {
  return handEdits(applyWhatFits(readClosure(root), actions).result, fragment);
}

function readClosure(root: string): JsonObject {
  const text = readText(join(root, upstreamName));
  try {
    return JSON.parse(text ?? "") as JsonObject;
  } catch {
    const problem = text === null ? "missing" : "not JSON";
    throw new Error(
      `${upstreamName} is ${problem}, so edits of ${fragmentName} cannot be told from what was imported: restore it from git`,
    );
  }
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
