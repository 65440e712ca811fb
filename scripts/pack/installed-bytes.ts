import { readdir, realpath, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../generate/places.js";
import { readManifest, type PackageFiles } from "./package-files.js";

/** Bytes of all files of the named packages and of everything that they depend on, each package counted once. */
export async function installedBytes(packages: readonly PackageFiles[], names: readonly string[]): Promise<number> {
  const sizes = new Map<string, number>();
  const visit = async (name: string, dependent: string): Promise<void> => {
    if (sizes.has(name)) return;
    const ours = packages.find((each) => each.name === name);
    const folder = ours?.folder ?? (await thirdPartyFolder(name, dependent));
    sizes.set(name, await folderBytes(folder));
    const { dependencies = {} } = await readManifest(folder);
    const workspace = join(root, "packages", name.slice(name.indexOf("/") + 1));
    for (const each of Object.keys(dependencies)) await visit(each, ours ? workspace : folder);
  };
  for (const name of names) await visit(name, root);
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

/** The folder of a dependency, as node finds it from its dependent; entry points do not matter. */
async function thirdPartyFolder(name: string, dependent: string): Promise<string> {
  for (const modules of createRequire(join(dependent, "package.json")).resolve.paths(name) ?? []) {
    const folder = await realpath(join(modules, name)).catch(() => undefined);
    if (folder !== undefined) return folder;
  }
  throw new Error(`${name} is not installed below ${dependent}`);
}

async function folderBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
