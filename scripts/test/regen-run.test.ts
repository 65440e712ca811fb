import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { root } from "../generate/places.js";
import { createWorkspace, run, type Workspace } from "./support/workspace.js";

let workspace: Workspace;
let cache: string;

beforeEach(() => {
  workspace = createWorkspace({ programs: true });
  const modules = join(workspace.root, "scripts/node_modules"); // its own, so that nothing is kept of other runs
  rmSync(modules);
  mkdirSync(modules);
  for (const name of readdirSync(join(root, "scripts/node_modules"))) {
    if (!name.startsWith(".")) symlinkSync(join(root, "scripts/node_modules", name), join(modules, name));
  }
  cache = join(modules, ".cache");
});

const verdict = (): string => run(workspace, "spec-diff", "--base", "HEAD").stdout;

test("a root command is bundled once, and again when one of its sources has changed", () => {
  expect(verdict()).toContain("verdict: none");
  const kept = join(cache, "run/spec-diff.json");
  const text = readFileSync(kept, "utf8");
  expect(text).not.toContain(workspace.root); // a copy of the repository can use it
  expect(verdict()).toContain("verdict: none");
  expect(readFileSync(kept, "utf8")).toBe(text);
  workspace.edit("scripts/spec-diff/report.ts", "`verdict: ${verdict}`", "`judgement: ${verdict}`");
  expect(verdict()).toContain("judgement: none");
  expect(readdirSync(join(cache, "run"))).toEqual(["spec-diff.json"]);
});

test("what is kept and cut off, or cannot be kept, is bundled anew", () => {
  mkdirSync(join(cache, "run"), { recursive: true });
  writeFileSync(join(cache, "run/spec-diff.json"), '{ "sources": [], "co');
  expect(verdict()).toContain("verdict: none");
  rmSync(cache, { recursive: true });
  writeFileSync(cache, "a file where a folder is needed");
  expect(verdict()).toContain("verdict: none");
  expect(existsSync(join(cache, "run"))).toBe(false);
});
