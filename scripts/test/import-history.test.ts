import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { root } from "../generate/places.js";
import { importSpec, type Import } from "../import-spec/import-spec.js";
import { createWorkspace, upstreamFile, type Workspace } from "./support/workspace.js";

const overlay = "openapi/overlay.yaml";

/** Deletes the actions that the import says no longer fit, as the maintainers would; returns their targets. */
async function deleteStaleActions(workspace: Workspace, month: string): Promise<string[]> {
  const message = await importSpec({ root: workspace.root, from: upstreamFile(month) }).then(
    () => "",
    (error: unknown) => (error as Error).message,
  );
  const stale = [...message.matchAll(/the action on (.*) (?:selects|changes) nothing/g)].map(
    ([, target]) => target ?? "",
  );
  editActions(workspace, (actions) => {
    actions.items = actions.items.filter((action) => !stale.includes(String((action as YAMLMap).get("target"))));
  });
  return stale;
}

function editActions(workspace: Workspace, edit: (actions: YAMLSeq) => void): void {
  const document = parseDocument(workspace.read(overlay));
  edit(document.get("actions") as YAMLSeq);
  workspace.write(overlay, document.toString({ lineWidth: 120 }));
}

/** The outcome of one import, as the golden file shows it: the verdict, and the changeset that is new. */
function record(workspace: Workspace, month: string, { diff }: Import): string {
  const added = workspace.changesets().filter((name) => workspace.git("ls-files", `.changeset/${name}`) === "");
  const texts = added.map((name) => workspace.read(`.changeset/${name}`));
  return `# ${month}: ${diff?.verdict ?? "no base"}\n\n${texts.join("\n")}`;
}

test("the upstream states of December 2025, May and September 2026, one after the other", async () => {
  const workspace = createWorkspace();
  const wholeOverlay = workspace.read(overlay);
  editActions(workspace, (actions) => {
    // The example of a page shows members that only came in May.
    actions.items = actions.items.filter((action) => !JSON.stringify(action).includes('"page":'));
  });
  expect(await deleteStaleActions(workspace, "2025-12")).toHaveLength(5);
  await importSpec({ root: workspace.root, from: upstreamFile("2025-12") });
  for (const name of workspace.changesets()) rmSync(join(workspace.root, ".changeset", name)); // released long since
  workspace.commit("December 2025");
  const history: string[] = [];

  workspace.write(overlay, wholeOverlay);
  const may = await importSpec({ root: workspace.root, from: upstreamFile("2026-05") });
  history.push(record(workspace, "May 2026", may));
  expect(may.diff?.verdict).toBe("minor");
  workspace.commit("May 2026");

  expect(await deleteStaleActions(workspace, "2026-09")).toEqual([
    "$.components.schemas.app_id.maxLength",
    "$.components.schemas.StorageConfig.required",
    "$.components.schemas.StorageConfig.properties['secret', 'password', 'private_key']",
    "$.components.schemas.StorageConfig.properties.access_key",
  ]);
  const state = workspace.files();
  await expect(importSpec({ root: workspace.root, from: upstreamFile("2026-09") })).rejects.toThrow(
    /`oneOf` must be mutually exclusive.*\/components\/schemas\/StorageConfig/,
  );
  expect(workspace.files()).toEqual(state);
  const added = parse(readFileSync(join(root, "scripts/test/fixtures/overlay-2026-09.yaml"), "utf8")) as unknown[];
  editActions(workspace, (actions) => added.forEach((action) => actions.add(action)));
  const september = await importSpec({ root: workspace.root, from: upstreamFile("2026-09") });
  history.push(record(workspace, "September 2026", september));
  expect(september.diff?.verdict).toBe("minor");
  await expect(history.join("\n")).toMatchFileSnapshot("fixtures/history.golden.md");
});
