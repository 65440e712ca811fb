import { join } from "node:path";
import { fragmentName, upstreamName } from "../generate/places.js";
import { operationsName, readOperationsFile } from "../import-spec/operations-file.js";
import { overlayName } from "../import-spec/overlay-text.js";
import { importTools } from "../import-spec/tools.js";
import { readText } from "../tree/files.js";
import { sha256, sortedJson } from "../tree/hash.js";
import { isInterrupted } from "../tree/staging.js";
import { isIntact, lockName, readLock, type SourceLock } from "./lock.js";
import { generatorTools } from "./tools.js";

/** One reason why the generated files cannot be trusted, and the command that repairs it. */
export interface Staleness {
  readonly cause:
    "fragment" | "overlay" | "operations" | "upstream" | "generated file" | "lock" | "tool version" | "interrupted run";
  readonly what: string;
  readonly repair: string;
}

const regen = "pnpm regen";
const importNewly = "pnpm import-spec";
const importAgain = `${importNewly} --from ${upstreamName}`;

/** Every reason that hashes show; none of the generator's libraries is loaded for it. */
export function staleness(root: string): Staleness[] {
  if (isInterrupted(root)) {
    return [{ cause: "interrupted run", what: "a run was cut off while it put its files in place", repair: regen }];
  }
  const lock = readLock(root);
  if (!isWhole(lock)) {
    const repair = readText(join(root, upstreamName)) === null ? importNewly : regen;
    return [{ cause: "lock", what: `${lockName} is missing, not JSON or incomplete`, repair }];
  }
  return [...editedLock(lock), ...staleImport(root, lock), ...staleGeneration(root, lock)];
}

function isWhole(lock: Partial<SourceLock>): lock is SourceLock {
  const { closure, overlay, overlaid, fragment, generated, tools, operations } = lock;
  return [closure, overlay, overlaid, fragment, generated, tools, operations].every((member) => member !== undefined);
}

function editedLock(lock: SourceLock): Staleness[] {
  if (isIntact(lock)) return [];
  return [{ cause: "lock", what: `${lockName} was edited or merged by hand since a run wrote it`, repair: regen }];
}

function staleImport(root: string, lock: SourceLock): Staleness[] {
  const overlay = hashOfFile(root, overlayName);
  const closure = hashOfClosure(root);
  const operations = readOperationsFile(root).operations.join();
  const fromCopy = closure === undefined || closure === notJson ? importNewly : importAgain;
  const restoreOverlay = overlay === undefined ? `git restore ${overlayName}` : fromCopy; // written by hand only
  return [
    ...difference("overlay", overlayName, lock.overlay, overlay, restoreOverlay),
    ...difference("upstream", upstreamName, lock.closure, closure, fromCopy),
    ...difference("operations", operationsName, lock.operations.join(), operations, importNewly),
    ...differentTools(lock, importTools(root), fromCopy),
  ];
}

function staleGeneration(root: string, lock: SourceLock): Staleness[] {
  const fragment = hashOfFile(root, fragmentName);
  return [
    ...difference("fragment", fragmentName, lock.fragment, fragment, fragment === undefined ? importAgain : regen),
    ...Object.entries(lock.generated).flatMap(([path, hash]) =>
      difference("generated file", path, hash, hashOfFile(root, path), regen),
    ),
    ...differentTools(lock, generatorTools(root), regen),
  ];
}

function differentTools(
  { tools }: SourceLock,
  installed: Readonly<Record<string, string>>,
  repair: string,
): Staleness[] {
  return Object.entries(installed).flatMap(([name, version]) =>
    difference("tool version", name, tools[name], version, repair),
  );
}

function difference(
  cause: Staleness["cause"],
  name: string,
  then: string | undefined,
  now: string | undefined,
  repair: string,
): Staleness[] {
  if (now === then) return [];
  const what = now === undefined ? "is missing" : then === undefined ? "is new" : "has changed";
  return [{ cause, what: `${name} ${what} since the files were made`, repair }];
}

function hashOfFile(root: string, path: string): string | undefined {
  const text = readText(join(root, path));
  return text === null ? undefined : sha256(text);
}

const notJson = "not JSON";

function hashOfClosure(root: string): string | undefined {
  const text = readText(join(root, upstreamName));
  try {
    return text === null ? undefined : sha256(sortedJson(JSON.parse(text)));
  } catch {
    return notJson;
  }
}
