import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../generate/places.js";
import { command } from "../pack/command.js";
import { readManifest } from "../pack/package-files.js";
import { pnpm } from "../pack/pnpm.js";
import { cleanEnvironment, registry } from "./environment.js";
import type { ToolFinder } from "./tools.js";

export const managers = ["npm", "pnpm", "yarn"] as const;
export type Manager = (typeof managers)[number];

/** Lays out a fresh project that depends on the tarballs, holds the READMEs' examples, and installs it. */
export async function createProject(
  manager: Manager,
  folder: string,
  tarballs: ReadonlyMap<string, string>,
  tools: ToolFinder,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const ours = Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${path}`]));
  const manifest = {
    name: `consumer-${manager}`,
    private: true,
    type: "module",
    dependencies: ours,
    devDependencies: await examplesDependencies(),
    ...(manager === "yarn" ? { resolutions: ours } : {}),
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  for (const name of await exampleNames()) await cp(join(root, "examples", name), join(folder, "examples", name));
  await install(manager, folder, ours, tools);
}

/** The examples' file names. */
export async function exampleNames(): Promise<string[]> {
  return (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".ts"));
}

async function install(
  manager: Manager,
  folder: string,
  ours: Readonly<Record<string, string>>,
  tools: ToolFinder,
): Promise<void> {
  const env = cleanEnvironment();
  if (manager === "npm") {
    await command("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], {
      cwd: folder,
      env,
    });
  } else if (manager === "pnpm") {
    // JSON is YAML.
    await writeFile(join(folder, "pnpm-workspace.yaml"), JSON.stringify({ overrides: ours }));
    await pnpm(["install", "--ignore-scripts", "--no-frozen-lockfile", "--prefer-offline"], { cwd: folder, env });
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
    await command(process.execPath, [await tools("Yarn"), "install"], { cwd: folder, env });
  }
}

/** What the examples import besides our packages, in the versions that the workspace has. */
async function examplesDependencies(): Promise<Record<string, string>> {
  const text = await readFile(join(root, "examples/package.json"), "utf8");
  const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<string, Record<string, string>>;
  const others = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith("@rtk-meetings/"),
  );
  const versions = others.map(async (name) => {
    const { version } = await readManifest(join(root, "examples/node_modules", name));
    return [name, version] as const;
  });
  return Object.fromEntries(await Promise.all(versions));
}
