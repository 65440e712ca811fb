import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readText, writing } from "./files.js";

/** Ignored by git; holds the id of the process that is changing the tree. */
const lockName = ".staging.lock";

/**
 * Runs what changes the tree of `root` while no other process does. Throws at once if one does; what a process that was
 * killed left behind is no obstacle.
 */
export async function alone<T>(root: string, run: () => Promise<T>): Promise<T> {
  const lock = join(root, lockName);
  take(lock);
  try {
    return await run();
  } finally {
    if (holderOf(lock) === process.pid) rmSync(lock);
  }
}

function take(lock: string): void {
  if (isCreated(lock)) return;
  const holder = holderOf(lock);
  if (holder !== undefined && isRunning(holder)) refuse(holder);
  // Two that find the same lock left behind must not both replace it, so that this is done under a lock as well.
  const next = `${lock}.next`;
  take(next);
  try {
    if (holder !== undefined && holderOf(lock) === holder) rmSync(lock, { force: true });
    if (!isCreated(lock)) refuse(holderOf(lock));
  } finally {
    rmSync(next);
  }
}

function refuse(holder: number | undefined): never {
  const name = holder === undefined ? "Another process" : `Another process (${holder})`;
  throw new Error(
    `${name} is running \`pnpm regen\` or \`pnpm import-spec\` here: wait until it has ended, then run the command again.\n` +
      `If that process is something else, delete ${lockName}. Nothing was written.`,
  );
}

/** Whether the lock is ours now. Linked into place, so that there is none without its process. */
function isCreated(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  return writing(lockName, () => {
    try {
      writeFileSync(own, String(process.pid));
      linkSync(own, lock);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    } finally {
      rmSync(own, { force: true });
    }
  });
}

function holderOf(lock: string): number | undefined {
  const text = readText(lock);
  return text === null ? undefined : Number(text);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Whether a process has ended and only its parent does not know yet: in a container it may never. */
function isZombie(pid: number): boolean {
  try {
    return /^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false; // not on Linux
  }
}
