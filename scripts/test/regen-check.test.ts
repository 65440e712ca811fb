import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockText, readLock } from "../regen/lock.js";
import { regenerate } from "../regen/regenerate.js";
import { staleness } from "../regen/staleness.js";
import { createWorkspace, type Workspace } from "./support/workspace.js";

const fragment = "openapi/meetings.yaml";

function addCodec(workspace: Workspace): void {
  workspace.edit(fragment, /- VP8\n/, "- VP8\n            - VP9\n");
}

function gone(path: string): (workspace: Workspace) => void {
  return ({ root }) => rmSync(join(root, path));
}

describe("regen --check", () => {
  test.each<[string, (workspace: Workspace) => void, string, string]>([
    ["fragment", addCodec, "fragment", "pnpm regen"],
    [
      "overlay",
      (at) => at.edit("openapi/overlay.yaml", "1.0.0", "1.0.1"),
      "overlay",
      "pnpm import-spec --from openapi/upstream.json",
    ],
    [
      "upstream.json",
      (at) => at.edit("openapi/upstream.json", "3.1.1", "3.1.0"),
      "upstream",
      "pnpm import-spec --from openapi/upstream.json",
    ],
    [
      "operations",
      (at) => at.edit("openapi/operations.yaml", "- get_all_meetings", "- get-presets"),
      "operations",
      "pnpm import-spec",
    ],
    [
      "generated file",
      (at) => at.edit("packages/types/src/generated/operations.ts", "page_no", "page"),
      "generated file",
      "pnpm regen",
    ],
    ["missing overlay", gone("openapi/overlay.yaml"), "overlay", "git restore openapi/overlay.yaml"],
    ["missing upstream.json", gone("openapi/upstream.json"), "upstream", "pnpm import-spec"],
    ["missing fragment", gone(fragment), "fragment", "pnpm import-spec --from openapi/upstream.json"],
    ["lock", (at) => at.write("openapi/source.lock.json", "<<<<<<< ours"), "lock", "pnpm regen"],
    [
      "tool version",
      (at) => {
        const lock = readLock(at.root);
        at.write("openapi/source.lock.json", lockText({ ...lock, tools: { ...lock.tools, ajv: "0.0.1" } }));
      },
      "tool version",
      "pnpm regen",
    ],
    ["generator", (at) => at.write("scripts/generate/new.ts", ""), "tool version", "pnpm regen"],
  ])("names the %s and the repair", (_, change, cause, repair) => {
    const workspace = createWorkspace();
    expect(staleness(workspace.root)).toEqual([]);
    change(workspace);
    expect(staleness(workspace.root)).toEqual([expect.objectContaining({ cause, repair })]);
  });

  test.each(["closure", "overlay", "overlaid", "fragment", "ajv", "source"])(
    "finds that %s was edited in the lock, and regen repairs it",
    async (member) => {
      const workspace = createWorkspace();
      const before = workspace.files();
      workspace.edit("openapi/source.lock.json", new RegExp(`"${member}": "..`), `"${member}": "zz`);
      expect(staleness(workspace.root)[0]).toMatchObject({ cause: "lock", repair: "pnpm regen" });
      await regenerate(workspace.root);
      expect(staleness(workspace.root)).toEqual([]);
      if (member !== "source") expect(workspace.files()).toEqual(before); // which source it was, nothing else tells
    },
  );

  test("names import-spec where regen cannot make the lock anew", () => {
    const workspace = createWorkspace();
    for (const path of ["openapi/source.lock.json", "openapi/upstream.json"]) gone(path)(workspace);
    expect(staleness(workspace.root)).toEqual([expect.objectContaining({ cause: "lock", repair: "pnpm import-spec" })]);
  });

  test("finds a run that was cut off; the next one completes it", async () => {
    const workspace = createWorkspace();
    addCodec(workspace);
    await regenerate(workspace.root);
    const after = workspace.files();
    const path = "packages/types/src/generated/schema.ts";
    const text = workspace.read(path);
    workspace.git("checkout", "--quiet", path);
    const hash = async (content: string): Promise<string> => (await import("../tree/hash.js")).sha256(content);
    mkdirSync(join(workspace.root, ".staging"));
    writeFileSync(join(workspace.root, ".staging/0"), text);
    const step = { path, before: await hash(workspace.read(path)), after: await hash(text) };
    writeFileSync(join(workspace.root, ".staging/journal.json"), JSON.stringify([step]));
    expect(staleness(workspace.root)).toMatchObject([{ cause: "interrupted run", repair: "pnpm regen" }]);
    await regenerate(workspace.root);
    expect(workspace.files()).toEqual(after);
    expect(staleness(workspace.root)).toEqual([]);
  });
});
