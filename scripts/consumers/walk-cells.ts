import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "../pack/command.js";
import { publicNames } from "../pack/public-names.js";
import type { Target } from "./app/walk.js";
import type { Cell } from "./cell.js";
import { cleanEnvironment } from "./environment.js";
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
export function walkCells(title: string, project: () => Promise<RunningProject>, tools: ToolFinder): Cell[] {
  return Object.entries(runtimes).map(([runtime, args]) => ({
    title: `${title}: walk on ${runtime}`,
    run: async () => {
      const { folder, target } = await project();
      const program = await tools(runtime as keyof typeof runtimes);
      return run(folder, program, [...args, "app/command-line.js", JSON.stringify(target)]);
    },
  }));
}

/** Every entry point imported and, from CommonJS, required; both give the reviewed names. */
export function requireCells(title: string, project: () => Promise<{ folder: string }>, tools: ToolFinder): Cell[] {
  return nodes.map((node) => ({
    title: `${title}: require and import on ${node}`,
    run: async () => {
      const { folder } = await project();
      await writeFile(join(folder, "app/require.cjs"), requiring);
      return run(folder, await tools(node), ["app/require.cjs", JSON.stringify(valuesByEntryPoint())]);
    },
  }));
}

async function run(folder: string, program: string, args: readonly string[]): Promise<string> {
  return (await command(program, args, { cwd: folder, env: cleanEnvironment(), timeout: 120_000 })).trim();
}

/** The reviewed run-time names by module specifier. */
function valuesByEntryPoint(): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(publicNames).flatMap(([name, entryPoints]) =>
      Object.entries(entryPoints).flatMap(([subpath, names]) =>
        names === "json" ? [] : [[name + subpath.slice(1), names.values] as const],
      ),
    ),
  );
}

const requiring = `
const assert = require("node:assert/strict");
const expected = Object.entries(JSON.parse(process.argv[2]));
(async () => {
  for (const [specifier, names] of expected) {
    const imported = await import(specifier);
    assert.deepEqual(Object.keys(imported).sort(), [...names].sort(), specifier);
    assert.equal(require(specifier), imported, specifier);
  }
  console.log(expected.length + " entry points");
})();
`;
