import { join } from "node:path";
import { FragmentError } from "../generate/fragment-error.js";
import { parseFragment } from "../generate/fragment.js";
import { fragmentName, upstreamName } from "../generate/places.js";
import { readLock, type SourceLock } from "../regen/lock.js";
import { plan } from "../regen/regenerate.js";
import { generatorTools } from "../regen/tools.js";
import { findBase } from "../spec-diff/base.js";
import type { Diff } from "../spec-diff/diff.js";
import { readText } from "../tree/files.js";
import { sha256, sortedJson } from "../tree/hash.js";
import { repair, writeAll } from "../tree/staging.js";
import { applyOverlay } from "./apply-overlay.js";
import { canonical } from "./canonical.js";
import { closureOf } from "./closure-of.js";
import { fragmentText } from "./fragment-text.js";
import { keepHandEdits } from "./keep-hand-edits.js";
import { readOperationsFile } from "./operations-file.js";
import { overlayName, readOverlayFile } from "./overlay-file.js";
import { parseSource } from "./parse-source.js";
import { readSource, type Source } from "./read-source.js";
import { importTools } from "./tools.js";
import { refuseUnsafeNames } from "./unsafe-names.js";

export interface ImportOptions {
  readonly root: string;
  /** File or address; the source of operations.yaml by default. */
  readonly from?: string | undefined;
  /** Revision to compare with, for the changeset. */
  readonly base?: string | undefined;
  readonly discardEdits?: boolean | undefined;
}

export interface Import {
  /** Hash of the closure. */
  readonly closure: string;
  /** Hash of the document that was read. */
  readonly document: string;
  /** Undefined if there was nothing to do. */
  readonly written: readonly string[] | undefined;
  readonly diff: Diff | undefined;
}

/** Takes over what upstream says now, down to the generated files, or throws and writes nothing. */
export async function importSpec({ root, from, base, discardEdits = false }: ImportOptions): Promise<Import> {
  const repaired = repair(root);
  const operations = readOperationsFile(root);
  const overlay = readOverlayFile(root);
  const source = await readSource(from ?? operations.source);
  const upstream = closureOf(await parseSource(source.text, source.name), operations, source.name);
  const upstreamText = `${JSON.stringify(upstream, null, 2)}\n`;
  const closure = sha256(sortedJson(upstream));
  const tools = { ...importTools(root), ...generatorTools(root) };
  const lock = readLock(root);
  const current = { operations: operations.operations, closure, overlay: sha256(overlay.text), tools };
  const isCurrent = isSame(lock, current) && readText(join(root, upstreamName)) === upstreamText;
  const fragmentNow = readText(join(root, fragmentName));
  if (isCurrent && fragmentNow !== null && !discardEdits) {
    return { closure, document: source.sha256, written: repaired.length > 0 ? repaired : undefined, diff: undefined };
  }

  const overlaid = canonical(applyOverlay(upstream, overlay.actions));
  refuseUnsafeNames(overlaid, overlayName);
  if (fragmentNow !== null && !discardEdits) keepHandEdits(root, fragmentNow, lock, overlay, overlaid);
  const text = await fragmentText(overlaid, operations.source);
  const { files, diff } = await plan(
    root,
    parseFragment(text, fragmentName),
    {
      ...lock,
      ...current,
      ...provenance(lock, source, closure, operations.source),
      overlaid: sha256(sortedJson(overlaid)),
    },
    findBase(root, base),
  ).catch(inImport);
  const all = new Map([[upstreamName, upstreamText], [fragmentName, text], ...files]);
  const written = writeAll(root, all);
  return { closure, document: source.sha256, written: [...new Set([...repaired, ...written])], diff };
}

/** The fragment that a problem is about is not written yet, so its lines lead nowhere: the pointers do. */
function inImport(error: unknown): never {
  if (!(error instanceof FragmentError)) throw error;
  throw new FragmentError(
    error.problems.map(({ message }) => ({ file: "the imported fragment", message })),
    `Correct it by an action in ${overlayName}, then run the command again. Nothing was written.`,
  );
}

/** Where the closure came from: of the document in which it last changed. */
function provenance(
  lock: Partial<SourceLock>,
  { name, commit, sha256 }: Source,
  closure: string,
  usual: string,
): Pick<SourceLock, "source" | "upstream"> {
  if (lock.closure === closure && lock.source !== undefined && lock.upstream) {
    return { source: lock.source, upstream: lock.upstream };
  }
  return name === "upstream.json"
    ? { source: usual, upstream: { commit: null, sha256: null } } // our own copy says nothing about its origin
    : { source: name, upstream: { commit, sha256 } };
}

function isSame(lock: Partial<SourceLock>, current: Partial<SourceLock>): boolean {
  const { operations, closure, overlay, tools } = lock;
  return sortedJson({ operations, closure, overlay, tools }) === sortedJson(current);
}
