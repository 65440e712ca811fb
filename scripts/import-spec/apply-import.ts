import { FragmentError } from "../generate/fragment-error.js";
import { parseFragment } from "../generate/fragment.js";
import { fragmentName, upstreamName } from "../generate/places.js";
import type { JsonObject } from "../openapi/json.js";
import type { SourceLock } from "../regen/lock.js";
import { plan, type Outcome } from "../regen/regenerate.js";
import { findBase } from "../spec-diff/base.js";
import { sha256, sortedJson } from "../tree/hash.js";
import { writeAll } from "../tree/staging.js";
import { applyOverlay } from "./apply-overlay.js";
import { canonical } from "./canonical.js";
import { fragmentText } from "./fragment-text.js";
import { keepHandEdits } from "./keep-hand-edits.js";
import { parseOverlay } from "./overlay-file.js";
import { overlayName } from "./overlay-text.js";

export interface Pending {
  readonly root: string;
  readonly upstream: JsonObject;
  readonly upstreamText: string;
  readonly overlay: string;
  /** The fragment as it stands, if edits in it are to be kept. */
  readonly fragment: string | null;
  /** Address of the upstream document, for the fragment's header. */
  readonly origin: string;
  /** The lock but for what follows from the fragment. */
  readonly lock: Partial<SourceLock>;
  readonly base: string | undefined;
}

/** Writes everything that follows from a closure, or throws and writes nothing. */
export async function applyImport(pending: Pending): Promise<Outcome> {
  const { root, upstream, upstreamText, overlay, fragment, origin, lock, base } = pending;
  const actions = parseOverlay(overlay);
  const overlaid = canonical(applyOverlay(upstream, actions));
  if (fragment !== null) keepHandEdits(root, fragment, lock, actions, overlaid);
  const text = fragmentText(overlaid, origin);
  const { files, diff } = await plan(
    root,
    parseFragment(text, fragmentName),
    { ...lock, overlaid: sha256(sortedJson(overlaid)) },
    findBase(root, base),
  ).catch(inImport);
  return { written: writeAll(root, new Map([[upstreamName, upstreamText], [fragmentName, text], ...files])), diff };
}

/** The fragment that a problem is about is not written yet, so its lines lead nowhere: the pointers do. */
function inImport(error: unknown): never {
  if (!(error instanceof FragmentError)) throw error;
  throw new FragmentError(
    error.problems.map(({ message }) => ({ file: "the imported fragment", message })),
    `Correct it by an action in ${overlayName}, then run the command again. Nothing was written.`,
  );
}
