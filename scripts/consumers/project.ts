import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../generate/places.js";
import { command } from "../pack/command.js";
import { readManifest } from "../pack/package-files.js";
import { pnpm } from "../pack/pnpm.js";
import { allEntryPoints, optionalPeers } from "./entry-points.js";
import { cleanEnvironment, registry } from "./environment.js";
import type { ToolFinder } from "./tools.js";

export const managers = ["npm", "pnpm", "yarn"] as const;
export type Manager = (typeof managers)[number];

/**
 * Lays out a fresh project that depends on the tarballs, holds the READMEs' examples, and installs it. The packages'
 * optional peers come with npm's project only: the others prove that nothing needs them.
 */
export async function createProject(
  manager: Manager,
  folder: string,
  tarballs: ReadonlyMap<string, string>,
  tools: ToolFinder,
  signal: AbortSignal,
): Promise<void> {
  await mkdir(join(folder, "examples"), { recursive: true });
  const ours = Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${path}`]));
  const { version } = await readManifest(join(root, "examples/node_modules/@types/node"));
  const manifest = {
    name: `consumer-${manager}`,
    private: true,
    type: "module",
    dependencies: ours,
    devDependencies: { "@types/node": version, ...(hasPeers(manager) ? await optionalPeers() : {}) },
    ...(manager === "yarn" ? { resolutions: ours } : {}),
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  for (const name of await exampleNames()) await cp(join(root, "examples", name), join(folder, "examples", name));
  const plain = (await allEntryPoints()).filter(({ values, peer }) => values !== "json" && peer === undefined);
  const imports = plain.map(({ specifier }, index) => `export * as entry${index} from "${specifier}";\n`);
  await writeFile(join(folder, "examples/entry-points.ts"), imports.join(""));
  await install(manager, folder, ours, tools, signal);
}

/** Whether a project has the packages' optional peers. */
export function hasPeers(manager: Manager): boolean {
  return manager === "npm";
}

/** The examples' file names. */
export async function exampleNames(): Promise<string[]> {
  return (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".ts") && !name.endsWith(".config.ts"));
}

async function install(
  manager: Manager,
  folder: string,
  ours: Readonly<Record<string, string>>,
  tools: ToolFinder,
  signal: AbortSignal,
): Promise<void> {
  const place = { cwd: folder, env: cleanEnvironment(), signal };
  if (manager === "npm") {
    await command("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], place);
  } else if (manager === "pnpm") {
    // JSON is YAML.
    await writeFile(join(folder, "pnpm-workspace.yaml"), JSON.stringify({ overrides: ours }));
    await pnpm(["install", "--ignore-scripts", "--no-frozen-lockfile", "--prefer-offline"], place);
  } else {
    const settings = {
      nodeLinker: "node-modules",
      enableScripts: false,
      enableTelemetry: false,
      enableImmutableInstalls: false,
      npmRegistryServer: await registry(),
    };
    await writeFile(join(folder, ".yarnrc.yml"), JSON.stringify(settings));
    await writeFile(join(folder, "yarn.lock"), "");
    await command(process.execPath, [await tools("Yarn"), "install"], place);
  }
}
