import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../program.js";
import { distance } from "../regen/distance.js";
import { regenerate } from "../regen/regenerate.js";
import { staleness } from "../regen/staleness.js";
import { createWorkspace, type Workspace } from "./support/workspace.js";

const fragment = "openapi/meetings.yaml";

/** Adds a value to the codecs that responses may name: a minor change. */
function addCodec(workspace: Workspace): void {
  workspace.edit(fragment, /- VP8\n/, "- VP8\n            - VP9\n");
}

function onlyChangeset(workspace: Workspace): string {
  const names = workspace.changesets();
  expect(names).toHaveLength(1);
  return `.changeset/${names[0] ?? ""}`;
}

describe("regen", () => {
  test("writes nothing when nothing changed, and says the fragment is what the import made", async () => {
    const workspace = createWorkspace();
    const before = workspace.files();
    const { written, diff } = await regenerate(workspace.root);
    expect(written).toEqual([]);
    expect(diff?.verdict).toBe("none");
    expect(workspace.files()).toEqual(before);
  });

  test("writes the types and one changeset with the right bumps; a second run changes nothing", async () => {
    const workspace = createWorkspace();
    addCodec(workspace);
    await regenerate(workspace.root);
    const files = workspace.files();
    expect(files["packages/types/src/generated/schema.ts"]).toContain('"VP9"');
    const text = workspace.read(onlyChangeset(workspace));
    expect(text).toContain('"@rtk-meetings/types": minor');
    expect(text).toContain('"@rtk-meetings/client": patch');
    expect(text).toContain('minor: `"VP9"` is a new value of `VideoConfig.codec`');
    expect((await regenerate(workspace.root)).written).toEqual([]);
    expect(workspace.files()).toEqual(files);
  });

  test("replaces its changeset as the fragment goes on changing, and deletes it once nothing differs", async () => {
    const workspace = createWorkspace();
    const original = workspace.read(fragment);
    addCodec(workspace);
    await regenerate(workspace.root);
    const first = onlyChangeset(workspace);
    workspace.edit(
      fragment,
      /        title:\n          type: string\n          description: Title of the meeting.\n/,
      "",
    );
    await regenerate(workspace.root).catch(() => undefined); // the example still has a title
    workspace.write(fragment, original.replace("Title of the meeting.", "What it is called."));
    await regenerate(workspace.root);
    expect(onlyChangeset(workspace)).not.toBe(first);
    expect(workspace.read(onlyChangeset(workspace))).toContain('"@rtk-meetings/types": patch');
    workspace.write(fragment, original);
    await regenerate(workspace.root);
    expect(workspace.changesets()).toEqual([]);
  });

  test("keeps changesets of the base and those of persons, and never lowers a bump that a person raised", async () => {
    const workspace = createWorkspace();
    workspace.write(
      ".changeset/spec-0123456789.md",
      '---\n"@rtk-meetings/types": major\n---\n\nOf an earlier change.\n',
    );
    workspace.commit();
    workspace.write(".changeset/brave-lions-dance.md", '---\n"@rtk-meetings/client": minor\n---\n\nBy a person.\n');
    addCodec(workspace);
    await regenerate(workspace.root);
    const ours =
      workspace.changesets().find((name) => !["brave-lions-dance.md", "spec-0123456789.md"].includes(name)) ?? "";
    workspace.edit(`.changeset/${ours}`, '"@rtk-meetings/mock": patch', '"@rtk-meetings/mock": major');
    workspace.edit(fragment, "Title of the meeting.", "What it is called.");
    await regenerate(workspace.root);
    await regenerate(workspace.root);
    const names = workspace.changesets();
    expect(names).toEqual(expect.arrayContaining(["brave-lions-dance.md", "spec-0123456789.md"]));
    expect(names).toHaveLength(3);
    const replaced = names.find((name) => !["brave-lions-dance.md", "spec-0123456789.md"].includes(name)) ?? "";
    expect(replaced).not.toBe(ours);
    expect(workspace.read(`.changeset/${replaced}`)).toContain('"@rtk-meetings/mock": major');
    expect(workspace.read(`.changeset/${replaced}`)).toContain('"@rtk-meetings/types": minor');
  });

  test("asks for --base where there is none, and writes nothing; without a fragment there, no changeset", async () => {
    const workspace = createWorkspace();
    workspace.git("branch", "--move", "trunk");
    addCodec(workspace);
    const before = workspace.files();
    await expect(regenerate(workspace.root)).rejects.toThrow(UsageError);
    await expect(regenerate(workspace.root, "nowhere")).rejects.toThrow(/no such commit/);
    expect(workspace.files()).toEqual(before);
    workspace.git("checkout", "--quiet", "--orphan", "main");
    workspace.git("rm", "--quiet", "-r", "--cached", "--force", ".");
    workspace.git("commit", "--quiet", "--allow-empty", "--message=nothing");
    const { diff } = await regenerate(workspace.root);
    expect(diff).toBeUndefined();
    expect(workspace.changesets()).toEqual([]);
    expect(workspace.read("packages/types/src/generated/schema.ts")).toContain('"VP9"');
    rmSync(join(workspace.root, ".git"), { recursive: true });
    await expect(regenerate(workspace.root)).rejects.toThrow(/^No base to compare with, as git says: fatal: not a git/);
  });

  test("needs nothing but the fragment, and says why the distance to upstream cannot be told", async () => {
    const workspace = createWorkspace();
    addCodec(workspace);
    workspace.write("openapi/upstream.json", "{");
    await regenerate(workspace.root);
    expect(workspace.read("packages/types/src/generated/schema.ts")).toContain('"VP9"');
    expect(distance(workspace.root)).toMatch(/^openapi\/upstream.json is not JSON, so edits of .* cannot be told/);
    expect(staleness(workspace.root)).toEqual([
      expect.objectContaining({ cause: "upstream", repair: "pnpm import-spec" }),
    ]);
  });

  test.each<[string, string, string, RegExp]>([
    [
      "YAML that does not parse",
      "      description: Returns all",
      "      description: : Returns all",
      /meetings.yaml:\d+: invalid YAML/,
    ],
    [
      "a reference that leads nowhere",
      'schemas/AudioConfig"',
      'schemas/Nothing"',
      /meetings.yaml:\d+: the reference .*Nothing leads nowhere/,
    ],
    [
      "a reference out of the file",
      '"#/components/schemas/AudioConfig"',
      '"common.yaml#/Audio"',
      /meetings.yaml:\d+: the reference .* leaves the file/,
    ],
    [
      "a keyword that the generator cannot take",
      "format: uuid",
      "format: uuid\n          minContains: 3",
      /meetings.yaml:\d+: .*"minContains"/,
    ],
    ["a parameter __proto__", "- name: status", "- name: __proto__", /meetings.yaml:\d+: .* the name "__proto__" \(at/],
    ["an example that does not fit", "total_count: 3", "total_count: three", /meetings.yaml:\d+: Example value/],
    ["another version of OpenAPI", "openapi: 3.1.1", "openapi: 3.0.3", /meetings.yaml:1: not an OpenAPI 3.1 document/],
  ])("refuses %s, naming the line, and writes nothing", async (_, from, to, message) => {
    const workspace = createWorkspace();
    workspace.edit(fragment, from, to);
    const before = workspace.files();
    await expect(regenerate(workspace.root)).rejects.toThrow(message);
    expect(workspace.files()).toEqual(before);
  });
});
