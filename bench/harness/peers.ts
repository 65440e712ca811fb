import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { dirname } from "node:path";
import { benchFolder, locate, root } from "./places.js";

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

export interface Peers {
  /** Versions of the peers that are installed, by name. */
  readonly versions: ReadonlyMap<string, string>;
  /** Why the others are not; undefined where nothing is missing. */
  readonly problem: string | undefined;
}

/** Installs the pinned peers; without a network it goes on with those that are there. */
export async function preparePeers(): Promise<Peers> {
  const problem = await install();
  const { dependencies, optionalDependencies } = await manifest(benchFolder);
  await linkFromRepository([...Object.keys(dependencies), ...Object.keys(optionalDependencies)]);
  const versions = new Map<string, string>();
  for (const name of Object.keys(optionalDependencies)) {
    const folder = locate(name);
    if (folder !== undefined) versions.set(name, (await manifest(folder)).version);
  }
  const complete = versions.size === Object.keys(optionalDependencies).length;
  return {
    versions,
    problem: complete
      ? undefined
      : `not installed: pnpm failed with ${problem ?? "no error"}, as it does without a network`,
  };
}

async function manifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(`${folder}/package.json`, "utf8")) as Manifest;
}

/** Resolves to the problem, if there was one. */
async function install(): Promise<string | undefined> {
  const pnpm = process.env["npm_execpath"];
  const [command, ...prefix] =
    pnpm === undefined || !pnpm.includes("pnpm")
      ? ["npx", "-y", "pnpm@10"]
      : /\.[cm]?js$/.test(pnpm)
        ? [process.execPath, pnpm]
        : [pnpm];
  const child = spawn(command, [...prefix, "install", "--frozen-lockfile", "--prefer-offline"], {
    cwd: benchFolder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) => resolve(code === 0 ? undefined : reasonOf(output)));
  });
}

/** The code of pnpm's error: its message would name hosts and paths of this machine. */
function reasonOf(output: string): string {
  return /\b(?:ERR_PNPM_\w+|E[A-Z]{5,})\b/.exec(output)?.[0] ?? "pnpm failed";
}

/** Links what pnpm did not install but the repository has: our own packages, and the tools of its workspaces. */
async function linkFromRepository(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const link = `${benchFolder}node_modules/${name}`;
    if (existsSync(`${link}/package.json`)) continue;
    const folder = name.startsWith("@rtk-meetings/") ? `${root}packages/${name.slice(14)}` : locate(name);
    if (folder === undefined) continue;
    await mkdir(dirname(link), { recursive: true });
    await symlink(folder, link);
  }
}
