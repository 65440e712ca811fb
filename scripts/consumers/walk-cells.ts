import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "../pack/command.js";
import type { Target } from "./app/walk.js";
import type { Cell } from "./cell.js";
import { allEntryPoints } from "./entry-points.js";
import { cleanEnvironment } from "./environment.js";
import type { Groundwork } from "./project-cells.js";
import type { Tool, ToolFinder } from "./tools.js";

/** A project with the packages installed and the API that its mock serves. */
export interface RunningProject {
  readonly folder: string;
  readonly target: Target;
}

const nodes = ["Node 20", "Node 22", "Node 24", "Node 26"] as const satisfies readonly Tool[];
const runtimes = {
  "Node 20": [],
  "Node 22": [],
  "Node 24": [],
  "Node 26": [],
  Bun: ["run"],
  Deno: ["run", "--allow-all"],
};

/** A real walk in every runtime that has a command line. */
export function walkCells(title: string, project: Groundwork<RunningProject>, tools: ToolFinder): Cell[] {
  return Object.entries(runtimes).map(([runtime, args]) => ({
    title: `${title}: walk on ${runtime}`,
    run: async (signal) => {
      const { folder, target } = await project(signal);
      const program = await tools(runtime as keyof typeof runtimes);
      return run(folder, program, [...args, "app/command-line.js", JSON.stringify(target)], signal);
    },
  }));
}

/** Every entry point imported and, from CommonJS, required: one module in both ways, with the reviewed names. */
export function requireCells(
  title: string,
  project: Groundwork<string>,
  withPeers: boolean,
  tools: ToolFinder,
): Cell[] {
  return nodes.map((node) => ({
    title: `${title}: require and import on ${node}`,
    run: async (signal) => {
      const folder = await project(signal);
      await writeFile(join(folder, "app/require.cjs"), requiring);
      const usable = (await allEntryPoints()).filter(({ peer }) => withPeers || peer === undefined);
      return run(folder, await tools(node), ["app/require.cjs", JSON.stringify(usable)], signal);
    },
  }));
}

async function run(folder: string, program: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  return (await command(program, args, { cwd: folder, env: cleanEnvironment(), signal })).trim();
}

const requiring = `
const assert = require("node:assert/strict");
const expected = JSON.parse(process.argv[2]);
(async () => {
  for (const { specifier, values } of expected) {
    if (values === "json") {
      assert.equal(typeof require(specifier), "object", specifier);
      continue;
    }
    const imported = await import(specifier);
    assert.deepEqual(Object.keys(imported).sort(), [...values].sort(), specifier);
    assert.equal(require(specifier), imported, specifier);
  }
  console.log(expected.length + " entry points");
})();
`;
