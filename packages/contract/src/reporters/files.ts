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
    await mkdir(dirname(file), { recursive: true });
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    await access(found && !found.isFile() ? file : dirname(file), constants.W_OK);
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
  ENOSPC: "no space is left",
  ENOTDIR: "a part of its path is a file",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
};
