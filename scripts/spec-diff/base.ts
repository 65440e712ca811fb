import { parseFragment } from "../generate/fragment.js";
import { fragmentName } from "../generate/places.js";
import type { JsonObject } from "../openapi/json.js";
import { UsageError } from "../program.js";
import { commitOf, git, gitProblem } from "./git.js";

/** The state that a change is measured against. */
export interface Base {
  readonly commit: string;
  /** The fragment there; undefined before there was one. */
  readonly document: JsonObject | undefined;
  /** Names of the changesets there. */
  readonly changesets: readonly string[];
}

/** The base that was named, or the merge base with the main branch. Throws UsageError if there is neither. */
export function findBase(root: string, named?: string): Base {
  const commit = named === undefined ? mergeBase(root) : commitOf(root, named);
  if (commit === undefined) {
    const problem = gitProblem(root);
    if (problem !== undefined) throw new UsageError(`No base to compare with, as git says: ${problem}`);
    throw new UsageError(
      named === undefined
        ? "No base to compare with: there is no merge base with origin/main or main (a shallow clone?). Pass --base REF."
        : `--base ${named}: no such commit here`,
    );
  }
  const text = git(root, "show", `${commit}:./${fragmentName}`);
  const changesets = git(root, "ls-tree", "--name-only", commit, "./.changeset/")?.trim().split("\n") ?? [];
  return {
    commit,
    document: text === undefined ? undefined : documentOf(text, `${fragmentName} at ${commit.slice(0, 10)}`),
    changesets: changesets.map((path) => path.slice(path.lastIndexOf("/") + 1)),
  };
}

function documentOf(text: string, name: string): JsonObject {
  return parseFragment(text, name).document as unknown as JsonObject;
}

function mergeBase(root: string): string | undefined {
  for (const branch of ["origin/main", "main"]) {
    const commit = git(root, "merge-base", "HEAD", branch)?.trim();
    if (commit) return commit;
  }
  return undefined;
}
