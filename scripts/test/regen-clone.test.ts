import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../generate/places.js";
import { cloneWorkspace, createWorkspace, run, type Workspace } from "./support/workspace.js";

const fragment = "openapi/meetings.yaml";

/** What `changeset status` would release, by package. */
function releases(workspace: Workspace): Record<string, string> {
  const changeset = join(root, "node_modules/@changesets/cli/bin.js");
  execFileSync(process.execPath, [changeset, "status", "--output=reports/status.json"], {
    cwd: workspace.root,
    stdio: "pipe",
  });
  const status = JSON.parse(workspace.read("reports/status.json")) as { releases: { name: string; type: string }[] };
  return Object.fromEntries(
    status.releases.filter(({ type }) => type !== "none").map(({ name, type }) => [name, type]),
  );
}

describe("a fresh clone with a local origin", () => {
  test("gets the right changeset on a branch, and changesets plans the right releases", () => {
    const clone = cloneWorkspace(createWorkspace({ programs: true }));
    clone.git("checkout", "--quiet", "-b", "vp9");
    clone.edit(fragment, /- VP8\n/, "- VP8\n            - VP9\n");
    clone.write("reports/.keep", "");
    const { status, stdout, stderr } = run(clone, "regen");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("verdict: minor");
    clone.commit("Take VP9 over");
    expect(run(clone, "regen").stdout).toContain("everything is up to date");
    expect(run(clone, "regen", "--check").status).toBe(0);
    expect(releases(clone)).toEqual({
      "@rtk-meetings/types": "minor",
      "@rtk-meetings/client": "patch",
      "@rtk-meetings/contract": "patch",
      "@rtk-meetings/mock": "patch",
      "@rtk-meetings/pagination": "patch",
    });
  });

  test("is told that another order calls for no release", () => {
    const clone = cloneWorkspace(createWorkspace({ programs: true }));
    clone.edit(fragment, /( +title:\n.*\n.*Title of the meeting.\n)( +transcribe_on_end:\n.*\n.*\n)/, "$2$1");
    const { status, stdout } = run(clone, "regen");
    expect(status).toBe(0);
    expect(stdout.match(/^wrote packages.*/gm)).toEqual(["wrote packages/contract/src/generated/fragment-lines.ts"]);
    expect(stdout).toContain("verdict: none");
    expect(clone.changesets()).toEqual([]);
  });

  test("prints pure JSON, and tells wrong usage from a spec that cannot be used", () => {
    const clone = cloneWorkspace(createWorkspace({ programs: true }));
    clone.edit(fragment, /\n +- VP8/, "");
    const diff = run(clone, "spec-diff", "--base", "origin/main", "--format", "json");
    expect(diff.status).toBe(0);
    expect(JSON.parse(diff.stdout)).toMatchObject({
      verdict: "major",
      packages: { "@rtk-meetings/types": "major", "@rtk-meetings/client": "major" },
      changes: [{ kind: "value-removed", direction: "response", wire: "none", surface: "major" }],
    });
    const markdown = run(clone, "spec-diff", "--base", "HEAD", "--format", "markdown").stdout;
    expect(markdown).toContain("| @rtk-meetings/types | major |");
    for (const args of [
      [],
      ["--base", "nowhere"],
      ["--base", "HEAD", "--to", "nowhere.yaml"],
      ["--base", "HEAD", "--format", "x"],
    ]) {
      expect(run(clone, "spec-diff", ...args), args.join(" ")).toMatchObject({ status: 2, stdout: "" });
    }
    expect(run(clone, "regen", "--nonsense").status).toBe(2);
    expect(run(clone, "import-spec", "--nonsense").status).toBe(2);
    expect(run(clone, "import-spec", "--from", "nowhere.json")).toMatchObject({ status: 1, stdout: "" });
    clone.edit(fragment, "schemas/AudioConfig", "schemas/Nothing");
    const refused = run(clone, "regen");
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^openapi\/meetings.yaml:\d+: the reference/);
    expect(refused.stderr).not.toMatch(/\n\s+at /);
  });
});
