import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../generate/places.js";
import { command } from "../pack/command.js";
import { pnpm } from "../pack/pnpm.js";

/** Runs git in a copy, as nobody in particular. */
export function git(repository: string, ...args: readonly string[]): Promise<string> {
  const identity = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost", "-c", "commit.gpgsign=false"];
  return command("git", [...identity, ...args], { cwd: repository });
}

/**
 * Clones the repository with its history and tags into `folder`, takes over what is not committed yet, and installs.
 * The copy has no remote, so nothing can be pushed from it.
 */
export async function copyRepository(folder: string): Promise<void> {
  await command("git", ["clone", "--quiet", "--no-hardlinks", root, folder]);
  await git(folder, "remote", "remove", "origin");
  const listed = await command("git", ["ls-files", "-z", "--modified", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const path of new Set(listed.split("\0").filter((each) => each !== ""))) {
    await rm(join(folder, path), { force: true });
    await cp(join(root, path), join(folder, path)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error; // deleted, and so it is in the copy
    });
  }
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--allow-empty", "--message", "The working tree");
  await pnpm(["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
}
