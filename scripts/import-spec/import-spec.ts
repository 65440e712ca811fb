import { join, resolve } from "node:path";
import { fragmentName, upstreamName } from "../generate/places.js";
import { readLock, type SourceLock } from "../regen/lock.js";
import { generatorTools } from "../regen/tools.js";
import type { JsonObject } from "../openapi/json.js";
import type { Diff } from "../spec-diff/diff.js";
import { alone } from "../tree/alone.js";
import { readText } from "../tree/files.js";
import { sha256, sortedJson } from "../tree/hash.js";
import { repair } from "../tree/staging.js";
import { closureOf } from "./closure-of.js";
import { collectGarbage } from "./collect-garbage.js";
import { readOverlayText } from "./overlay-text.js";
import { readOperationsFile, type OperationsFile } from "./operations-file.js";
import { parseSource } from "./parse-source.js";
import { readSource, type Source } from "./read-source.js";
import { importTools } from "./tools.js";

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

type Provenance = Omit<Source, "text">;

/** Takes over what upstream says now, down to the generated files, or throws and writes nothing. */
export function importSpec(options: ImportOptions): Promise<Import> {
  return alone(options.root, () => takeOver(options));
}

async function takeOver({ root, from, base, discardEdits = false }: ImportOptions): Promise<Import> {
  const repaired = repair(root);
  const file = readOperationsFile(root);
  const overlay = readOverlayText(root);
  const { upstream, source } = await readUpstream(from ?? file.source, file);
  const upstreamText = `${JSON.stringify(upstream, null, 2)}\n`;
  const closure = sha256(sortedJson(upstream));
  const hashes = { closure, document: source.sha256 };
  const current = {
    operations: file.operations,
    closure,
    overlay: sha256(overlay),
    tools: { ...importTools(root), ...generatorTools(root) },
  };
  const lock = readLock(root);
  const isCurrent = isSame(lock, current) && readText(join(root, upstreamName)) === upstreamText;
  const fragment = readText(join(root, fragmentName));
  if (isCurrent && fragment !== null && !discardEdits) {
    return { ...hashes, written: repaired.length > 0 ? repaired : undefined, diff: undefined };
  }
  const isOwnCopy = from !== undefined && resolve(from) === join(root, upstreamName);
  const origin = provenance(lock, isOwnCopy ? undefined : source, closure, file.source);
  collectGarbage();
  // Loaded here only: most imports end above, and what follows needs all the generator's libraries.
  const { applyImport } = await import("./apply-import.js");
  const { written, diff } = await applyImport({
    root,
    upstream,
    upstreamText,
    overlay,
    fragment: discardEdits ? null : fragment,
    origin: file.source,
    lock: { ...lock, ...current, ...origin },
    base,
  });
  return { ...hashes, written: [...new Set([...repaired, ...written])], diff };
}

/** The closure, and what is known of the document that it is of; the document itself is let go: it may be large. */
async function readUpstream(from: string, file: OperationsFile): Promise<{ upstream: JsonObject; source: Provenance }> {
  const { text, ...source } = await readSource(from);
  return { upstream: closureOf(parseSource(text, source.name), file, source.name), source };
}

/** Where the closure came from: of the document in which it last changed. */
function provenance(
  lock: Partial<SourceLock>,
  source: Provenance | undefined,
  closure: string,
  usual: string,
): Pick<SourceLock, "source" | "upstream"> {
  if (lock.closure === closure && lock.source !== undefined && lock.upstream) {
    return { source: lock.source, upstream: lock.upstream };
  }
  return source === undefined
    ? { source: usual, upstream: { commit: null, sha256: null } } // our own copy says nothing about its origin
    : { source: source.name, upstream: { commit: source.commit, sha256: source.sha256 } };
}

function isSame(lock: Partial<SourceLock>, current: Partial<SourceLock>): boolean {
  const { operations, closure, overlay, tools } = lock;
  return sortedJson({ operations, closure, overlay, tools }) === sortedJson(current);
}
