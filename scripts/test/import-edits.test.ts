import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importSpec } from "../import-spec/import-spec.js";
import type { SourceLock } from "../regen/lock.js";
import { regenerate } from "../regen/regenerate.js";
import { createWorkspace, upstreamFile, type Workspace } from "./support/workspace.js";

const fragment = "openapi/meetings.yaml";
const overlay = "openapi/overlay.yaml";
const may = readFileSync(upstreamFile("2026-05"), "utf8");

function importText(workspace: Workspace, text: string, options = {}): ReturnType<typeof importSpec> {
  workspace.write("reports/upstream.json", text);
  return importSpec({ root: workspace.root, from: join(workspace.root, "reports/upstream.json"), ...options });
}

describe("import-spec", () => {
  test("does nothing when what changed lies outside the closure, and says so with both hashes", async () => {
    const workspace = createWorkspace();
    const before = workspace.files();
    const elsewhere = may
      .replace("Fetches all the presets belonging to an App.", "Fetches presets.")
      .replace("4.0.0", "4.1.0");
    const first = await importText(workspace, may);
    const second = await importText(workspace, elsewhere);
    expect([first.written, second.written]).toEqual([undefined, undefined]);
    expect(second.closure).toBe(first.closure);
    expect(second.document).not.toBe(first.document);
    expect(workspace.files()).toEqual(before);
  });

  test("takes a change inside the closure over, down to types, changeset and lock", async () => {
    const workspace = createWorkspace();
    const { diff, document } = await importText(
      workspace,
      may.replace('"enum": ["H264", "VP8"]', '"enum": ["H264", "VP8", "VP9"]'),
    );
    expect(diff).toMatchObject({ verdict: "minor", changes: [{ kind: "value-added", direction: "response" }] });
    expect(workspace.read("packages/types/src/generated/schema.ts")).toContain('"VP9"');
    expect(workspace.changesets()).toHaveLength(1);
    const lock = JSON.parse(workspace.read("openapi/source.lock.json")) as SourceLock;
    expect(lock).toMatchObject({ source: "upstream.json", operations: ["get_all_meetings"] });
    expect([document, null]).toContain(lock.upstream.sha256);
    expect(JSON.stringify(lock)).not.toContain(workspace.root);
    const files = workspace.files();
    expect(
      (await importText(workspace, may.replace('"enum": ["H264", "VP8"]', '"enum": ["H264", "VP8", "VP9"]'))).written,
    ).toBeUndefined();
    expect(workspace.files()).toEqual(files);
  });

  test("stops before it would undo an edit by hand, and drops it when told to", async () => {
    const workspace = createWorkspace();
    workspace.edit(fragment, "Title of the meeting.", "What the meeting is called.");
    await regenerate(workspace.root);
    const before = workspace.files();
    const changed = may.replace("ID of the meeting.", "Identifier of the meeting.");
    await expect(importText(workspace, changed)).rejects.toThrow(
      /edited by hand[\s\S]*changed \/components\/schemas\/Meeting\/properties\/title\/description[\s\S]*--discard-edits/,
    );
    expect(workspace.files()).toEqual(before);
    await importText(workspace, changed, { discardEdits: true });
    expect(workspace.read(fragment)).not.toContain("What the meeting is called.");
    expect(workspace.read(fragment)).toContain("Identifier of the meeting.");
  });

  test("goes on once the edit stands in the overlay", async () => {
    const workspace = createWorkspace();
    workspace.edit(fragment, "Title of the meeting.", "What the meeting is called.");
    await regenerate(workspace.root);
    workspace.write(
      overlay,
      `${workspace.read(overlay)}
  - target: $.components.schemas.Meeting.properties.title
    description: A better text.
    update:
      description: What the meeting is called.
`,
    );
    await importText(workspace, may.replace("ID of the meeting.", "Identifier of the meeting."));
    expect(workspace.read(fragment)).toContain("What the meeting is called.");
    expect(workspace.read(fragment)).toContain("Identifier of the meeting.");
  });

  test.each([
    [
      "selects nothing",
      "$.components.schemas.Nobody",
      "update:\n      description: x",
      /overlay.yaml:\d+: the action on .*Nobody selects nothing/,
    ],
    [
      "has been adopted",
      "$.components.schemas.Meeting.properties.title",
      "update:\n      type: string",
      /changes nothing: upstream has adopted it/,
    ],
    ["is no JSONPath", "$.components[", "remove: true", /is not a JSONPath/],
    [
      "copies from no JSONPath",
      "$.info",
      "copy: $.[",
      /overlay.yaml:\d+: the action on \$.info .*\$\.\[ is not a JSONPath/,
    ],
    ["copies from several places", "$.info", "copy: $.paths[*].get.parameters[*]", /which selects \d+ values, not one/],
    [
      "says two things",
      "$.info",
      "remove: true\n    copy: $.info",
      /has more than one of "update", "copy" and "remove"/,
    ],
    ["has no reason", "$.info", "remove: true", /needs a "description"/],
  ])("names an overlay action that %s", async (what, target, change, message) => {
    const workspace = createWorkspace();
    const reason = what === "has no reason" ? "" : "    description: The reason.\n";
    workspace.write(overlay, `${workspace.read(overlay)}\n  - target: ${target}\n${reason}    ${change}\n`);
    const before = workspace.files();
    await expect(importText(workspace, may)).rejects.toThrow(message);
    expect(workspace.files()).toEqual(before);
  });
});
