import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { unpack } from "@publint/pack";
import { root } from "../generate/places.js";
import { readManifest, readPackageFiles, type PackageFiles } from "./package-files.js";
import { pnpm } from "./pnpm.js";

/** Folders of the packages that are published. */
export async function publicPackageFolders(repository = root): Promise<string[]> {
  const names = await readdir(join(repository, "packages"));
  const folders = names.map((name) => join(repository, "packages", name));
  const manifests = await Promise.all(folders.map(readManifest));
  return folders.filter((_, index) => manifests[index]?.private !== true).sort();
}

/** Packs every public package into `folder` as `pnpm publish` would; gives the tarballs' paths by package name. */
export async function packTarballs(folder: string, repository = root): Promise<Map<string, string>> {
  const args = ["--recursive", "--filter", "./packages/*", "pack", "--json", "--pack-destination", folder];
  // One package comes alone, several as a list.
  const packed = [JSON.parse(await pnpm(args, { cwd: repository })) as Packed | Packed[]].flat();
  return new Map(packed.map(({ name, filename }) => [name, filename]));
}

interface Packed {
  readonly name: string;
  readonly filename: string;
}

/** Lays a tarball's files out below `modules` as an install would, and reads them. */
export async function unpackTarball(tarball: string, modules: string): Promise<PackageFiles> {
  const bytes = await readFile(tarball);
  const { files, rootDir } = await unpack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const inside = files.map(({ name, data }) => ({ path: name.slice(rootDir.length + 1), data }));
  const manifest = inside.find(({ path }) => path === "package.json");
  if (!manifest) throw new Error(`${tarball} holds no package.json`);
  const { name } = JSON.parse(new TextDecoder().decode(manifest.data)) as { name: string };
  const folder = join(modules, name);
  for (const { path, data } of inside) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, data);
  }
  return readPackageFiles(folder);
}
