import { join } from "node:path";
import { readText } from "../tree/files.js";
import { sha256, sortedJson } from "../tree/hash.js";

/** Where the lock stands, from the root. */
export const lockName = "openapi/source.lock.json";

/**
 * What the fragment and the generated files were made from. `import-spec` writes the members up to `overlaid`, `regen`
 * the others. All hashes are SHA-256.
 */
export interface SourceLock {
  /** Address of the upstream document, or the name of the file that was imported. */
  readonly source: string;
  /** The upstream document in which the closure last changed; null where it is not known. */
  readonly upstream: { readonly commit: string | null; readonly sha256: string | null };
  readonly operations: readonly string[];
  /** Hash of upstream.json over sorted JSON. */
  readonly closure: string;
  /** Hash of overlay.yaml. */
  readonly overlay: string;
  /** Hash of overlay(upstream.json) over sorted JSON: a fragment with another one was edited by hand. */
  readonly overlaid: string;
  /** Hash of meetings.yaml. */
  readonly fragment: string;
  /** Hash of each generated file by path. */
  readonly generated: Readonly<Record<string, string>>;
  readonly tools: Readonly<Record<string, string>>;
  /** Hash of all other members over sorted JSON: a lock with another one was edited. */
  readonly lock: string;
}

/** What could be read of the lock: nothing, if it is missing or not JSON. */
export function readLock(root: string): Partial<SourceLock> {
  try {
    const lock: unknown = JSON.parse(readText(join(root, lockName)) ?? "null");
    return typeof lock === "object" && lock !== null ? lock : {};
  } catch {
    return {};
  }
}

/** Whether a lock is as a run wrote it. */
export function isIntact(lock: Partial<SourceLock>): boolean {
  return lock.lock === hashOf(ordered(lock));
}

/** The lock as a file. */
export function lockText(lock: Partial<SourceLock>): string {
  const members = ordered(lock);
  return `${JSON.stringify({ ...members, lock: hashOf(members) }, null, 2)}\n`;
}

function ordered(lock: Partial<SourceLock>): Partial<SourceLock> {
  const { source, upstream, operations, closure, overlay, overlaid, fragment, generated, tools } = lock;
  return {
    source,
    upstream,
    operations,
    closure,
    overlay,
    overlaid,
    fragment,
    generated,
    tools,
  } as Partial<SourceLock>;
}

function hashOf(members: Partial<SourceLock>): string {
  return sha256(sortedJson(members));
}
