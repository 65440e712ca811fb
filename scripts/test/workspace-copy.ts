import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../generate/places.js";

const left = new Set(["dist", "reports", ".turbo", ".staging"]);

/**
 * A copy of the workspace in a temp folder, with the dependencies linked and one commit on `main`, in which a test may
 * edit and regenerate. Call `remove` at the end.
 */
export async function copyWorkspace(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "rtk-workspace-"));
  for (const name of [
    "openapi",
    "packages",
    "scripts",
    ".changeset",
    "package.json",
    "pnpm-workspace.yaml",
    ".gitignore",
  ]) {
    await cp(join(root, name), join(folder, name), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !left.has(basename(source)),
    });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const git = (...args: string[]): void => {
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], {
      cwd: folder,
      stdio: "ignore",
    });
  };
  git("init", "-b", "main");
  git("add", ".");
  git("commit", "-m", "base");
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
