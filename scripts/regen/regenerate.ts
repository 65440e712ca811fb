import { join } from "node:path";
import { checkNames } from "../generate/check-names.js";
import { readFragment, type Fragment } from "../generate/fragment.js";
import { lint } from "../generate/lint.js";
import { checkReferences } from "../generate/references.js";
import { fragmentName } from "../generate/places.js";
import type { JsonObject } from "../openapi/json.js";
import { findBase, type Base } from "../spec-diff/base.js";
import { changesetFiles } from "../spec-diff/changeset.js";
import { diffDocuments, type Diff } from "../spec-diff/diff.js";
import { alone } from "../tree/alone.js";
import { sha256 } from "../tree/hash.js";
import { repair, writeAll, type Changes } from "../tree/staging.js";
import { isIntact, lockName, lockText, readLock, type SourceLock } from "./lock.js";
import { restoreLock } from "./restore-lock.js";
import { generatorTools } from "./tools.js";

/** What a run did. */
export interface Outcome {
  /** Paths of the files that it wrote or deleted. */
  readonly written: readonly string[];
  /** What changed since the base; undefined if there was no fragment then. */
  readonly diff: Diff | undefined;
}

/** Brings everything that depends on the checked-in fragment up to date, or throws and writes nothing. */
export function regenerate(root: string, baseRef?: string): Promise<Outcome> {
  return alone(root, () => bringUpToDate(root, baseRef));
}

async function bringUpToDate(root: string, baseRef: string | undefined): Promise<Outcome> {
  const repaired = repair(root);
  const base = findBase(root, baseRef);
  const fragment = await readFragment(join(root, fragmentName), fragmentName);
  const lock = readLock(root);
  const known = isIntact(lock) ? lock : restoreLock(root, lock);
  const { files, diff } = await plan(root, fragment, known, base);
  const written = writeAll(root, files);
  return { written: [...new Set([...repaired, ...written])], diff };
}

/** Everything that depends on a fragment, as files to write; the lock is the last. */
export async function plan(
  root: string,
  fragment: Fragment,
  lock: Partial<SourceLock>,
  base: Base,
): Promise<{ files: Changes; diff: Diff | undefined }> {
  checkNames(fragment);
  checkReferences(fragment); // before anything renders: openapi-typescript prints dangling ones itself
  // Lint runs in a thread of its own; what cannot be linted is reported in preference to what cannot be rendered.
  const [linted, rendered] = await Promise.allSettled([lint(fragment), render(fragment)]);
  if (linted.status === "rejected") throw linted.reason;
  if (rendered.status === "rejected") throw rendered.reason;
  const generated = rendered.value;
  const document = fragment.document as unknown as JsonObject;
  const diff = base.document && diffDocuments(base.document, document);
  const changesets = diff ? changesetFiles(root, base, diff) : [];
  const renewed = {
    ...lock,
    fragment: sha256(fragment.text),
    generated: Object.fromEntries([...generated].map(([path, text]) => [path, sha256(text)])),
    tools: { ...lock.tools, ...generatorTools(root) },
  };
  return { files: new Map([...generated, ...changesets, [lockName, lockText(renewed)]]), diff };
}

async function render(fragment: Fragment): Promise<Map<string, string>> {
  const { renderAll } = await import("../generate/targets.js"); // the generator's libraries are slow to load
  return renderAll(fragment);
}
