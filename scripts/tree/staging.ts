import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText, writing } from "./files.js";
import { sha256 } from "./hash.js";

/** Ignored by git; holds the files of a run until all of them are complete. */
const folder = ".staging";
const journalName = "journal.json";

/** What becomes of one file: hashes of its content before and after, null where it does not exist. */
interface Step {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The files of a run by path from the root, in the order in which they are put in place; null deletes. */
export type Changes = ReadonlyMap<string, string | null>;

/**
 * Writes all files or none. They are completed aside first; once the journal names them all, they are renamed into
 * place. Killed before that point the tree is as it was; killed after it, `repair` carries on. A file that cannot be
 * replaced is an error, after which the tree is as it was. Returns the paths of the files that differ from what stood
 * there.
 */
export function writeAll(root: string, changes: Changes): string[] {
  const steps: Step[] = [];
  const former = new Map<string, string | null>();
  rmSync(join(root, folder), { recursive: true, force: true });
  try {
    for (const [path, text] of changes) {
      const current = readText(join(root, path));
      if (current === text) continue;
      writing(path, () => stage(root, path, steps.length, text));
      steps.push({ path, before: hashOf(current), after: hashOf(text) });
      former.set(path, current);
    }
    if (steps.length > 0) {
      writing(folder, () => writeJournal(root, steps));
      putInPlace(root, steps);
    }
  } catch (error) {
    steps.forEach((step, index) => {
      if (!isWaiting(root, step, index)) restore(root, step.path, former.get(step.path) ?? null);
    });
    rmSync(join(root, folder), { recursive: true, force: true });
    throw error;
  }
  return steps.map(({ path }) => path);
}

/** What can fail, fails here, before anything is replaced. */
function stage(root: string, path: string, index: number, text: string | null): void {
  mkdirSync(join(root, folder), { recursive: true });
  if (text !== null) writeFileSync(stagedFile(root, index), text);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  accessSync(dirname(join(root, path)), constants.W_OK);
}

function writeJournal(root: string, steps: readonly Step[]): void {
  const journal = join(root, folder, journalName);
  writeFileSync(`${journal}.part`, JSON.stringify(steps));
  renameSync(`${journal}.part`, journal);
}

function restore(root: string, path: string, text: string | null): void {
  if (text === null) rmSync(join(root, path));
  else writeFileSync(join(root, path), text);
}

/** Whether a run was cut off while it put its files in place. */
export function isInterrupted(root: string): boolean {
  return existsSync(join(root, folder, journalName));
}

/** Completes a run that was cut off. Throws if one of its files was edited since. Returns the paths that it wrote. */
export function repair(root: string): string[] {
  const journal = readText(join(root, folder, journalName));
  if (journal === null) return [];
  const steps = JSON.parse(journal) as Step[];
  const waiting = steps.filter((step, index) => isWaiting(root, step, index));
  for (const { path, before } of waiting) {
    if (hashOf(readText(join(root, path))) === before) continue;
    throw new Error(
      `${path} was edited after a run that was cut off; what that run had still to write waits in ${folder}/.\n` +
        `To drop it and keep the tree as it stands, delete ${folder}/, then run the command again.`,
    );
  }
  putInPlace(root, steps);
  return waiting.map(({ path }) => path);
}

function putInPlace(root: string, steps: readonly Step[]): void {
  steps.forEach((step, index) => {
    if (!isWaiting(root, step, index)) return;
    writing(step.path, () => {
      if (step.after === null) rmSync(join(root, step.path));
      else renameSync(stagedFile(root, index), join(root, step.path));
    });
  });
  rmSync(join(root, folder), { recursive: true, force: true });
}

function isWaiting(root: string, { path, after }: Step, index: number): boolean {
  return existsSync(after === null ? join(root, path) : stagedFile(root, index));
}

function stagedFile(root: string, index: number): string {
  return join(root, folder, String(index));
}

function hashOf(text: string | null): string | null {
  return text === null ? null : sha256(text);
}
