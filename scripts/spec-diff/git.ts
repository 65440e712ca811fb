import { execFileSync } from "node:child_process";

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

/** The commit that a revision names. */
export function commitOf(root: string, revision: string): string | undefined {
  return git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`)?.trim();
}
