import { randomUUID } from "node:crypto";
import { access, constants, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../target.js";

/**
 * Makes sure, before a run is spent, that a file can be written; makes the folder that it stands in.
 *
 * @throws {UsageError} if it cannot
 */
export async function prepareFile(file: string): Promise<void> {
  await orUnwritable(file, async () => {
    await makeFolder(dirname(file));
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    await access(found && !found.isFile() ? file : dirname(file), constants.W_OK);
  });
}

/** Step by step: Node's own recursion never ends in a file system that refuses new folders with ENOENT, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code === "ENOENT" && dirname(folder) !== folder) return undefined;
    throw error;
  });
  if (found?.isDirectory()) return;
  if (found) throw Object.assign(new Error(), { code: "ENOTDIR" });
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code !== "EEXIST") throw error;
  });
}

/**
 * Writes a whole file or none of it: readers see the old content until the new one is complete. What is no regular file,
 * such as a pipe, is written as it stands.
 *
 * @throws {UsageError} if it cannot be written
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  await orUnwritable(file, async () => {
    const target = await realpath(file).catch(() => file);
    const found = await stat(target).catch(() => undefined);
    if (found && !found.isFile()) {
      await writeFile(target, text);
      return;
    }
    const draft = join(dirname(target), `.${randomUUID()}.draft`);
    try {
      await writeFile(draft, text, { mode: found?.mode ?? 0o666 });
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  });
}

async function orUnwritable(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code = "unknown error" } = error as { readonly code?: string };
    throw new UsageError(`${file} cannot be written: ${reasons[code] ?? code}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "a part of its path is a file",
  EISDIR: "it is a folder",
  ELOOP: "its path leads in a circle",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "its folder cannot be made",
  ENOSPC: "no space is left",
  ENOTDIR: "a part of its path is a file",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
};
