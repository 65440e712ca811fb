import { execFileSync, spawnSync } from "node:child_process";

/** What a git command prints, or undefined if it fails (no repository, no such revision, no such file). */
export function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}

/** Why git cannot be asked about this folder, in its words; undefined if it can. */
export function gitProblem(root: string): string | undefined {
  const { error, status, stderr } = spawnSync("git", ["rev-parse", "--git-dir"], { cwd: root, encoding: "utf8" });
  return status === 0 ? undefined : (error?.message ?? stderr.trim());
}

/** The commit that a revision names. */
export function commitOf(root: string, revision: string): string | undefined {
  return git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)?.trim();
}
