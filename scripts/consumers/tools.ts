import { access, cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pnpm } from "../pack/pnpm.js";
import { Unavailable } from "./cell.js";
import { cleanEnvironment } from "./environment.js";

/** Where each tool's program lies below the tools' node_modules. */
const programs = {
  "TypeScript 5.4": "typescript-5.4/bin/tsc",
  "TypeScript 5.9": "typescript-5.9/bin/tsc",
  "TypeScript 6": "typescript-6/bin/tsc",
  "TypeScript 7": "typescript-7/bin/tsc",
  "Node 20": "node-20/bin/node",
  "Node 22": "node-22/bin/node",
  "Node 24": "node-24/bin/node",
  "Node 26": "node-26/bin/node",
  Bun: "@oven/bun-linux-x64/bin/bun",
  Deno: "@deno/linux-x64-glibc/deno",
  workerd: "@cloudflare/workerd-linux-64/bin/workerd",
  Yarn: "@yarnpkg/cli-dist/bin/yarn.js",
} as const;

export type Tool = keyof typeof programs;

/** Gives the path of a tool's program. */
export type ToolFinder = (tool: Tool) => Promise<string>;

/** The tools below a folder. */
export interface Tools {
  /** Installs them, once, and says what was installed. */
  install(signal?: AbortSignal): Promise<string>;
  readonly find: ToolFinder;
}

/**
 * The pinned compilers, runtimes and package managers: they are far too large to come with the workspace. A runtime
 * that has no build for this platform is left out and its cells are unavailable.
 */
export function createTools(folder: string): Tools {
  let installed: Promise<string> | undefined;
  const lay = async (signal?: AbortSignal): Promise<string> => {
    await cp(fileURLToPath(new URL("tools", import.meta.url)), folder, { recursive: true });
    await pnpm(["install", "--frozen-lockfile", "--ignore-scripts"], { cwd: folder, env: cleanEnvironment(), signal });
    return Object.keys(programs).join(", ");
  };
  const install = (signal?: AbortSignal): Promise<string> => (installed ??= lay(signal));
  const find: ToolFinder = async (tool) => {
    await install().catch(() => {
      throw new Unavailable("the tools could not be installed");
    });
    const program = join(folder, "node_modules", programs[tool]);
    await access(program).catch(() => {
      throw new Unavailable(`${tool} is not to be had for ${process.platform}-${process.arch}`);
    });
    return program;
  };
  return { install, find };
}
