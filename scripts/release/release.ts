import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { publicPackageFolders } from "../pack/pack.js";
import { readManifest } from "../pack/package-files.js";
import { pnpm } from "../pack/pnpm.js";
import { guardRelease } from "./guard.js";
import type { LocalRegistry } from "./registry.js";
import { git } from "./repository-copy.js";

/** Versions by package name. */
export type Versions = ReadonlyMap<string, string>;

/** `changeset version`, committed; gives the versions that the packages have now. */
export async function makeVersions(repository: string): Promise<Versions> {
  await pnpm(["exec", "changeset", "version"], { cwd: repository });
  await git(repository, "add", "--all");
  await git(repository, "commit", "--quiet", "--allow-empty", "--message", "Make the versions");
  return versionsOf(repository);
}

/** Builds every package; a test of the repository would be too slow here, `pnpm check` runs them. */
export async function build(repository: string): Promise<void> {
  await pnpm(["exec", "turbo", "run", "build", "--filter=./packages/*"], { cwd: repository });
}

/** The guard, then `changeset publish` to the local registry. */
export async function publish(repository: string, { env }: LocalRegistry): Promise<string> {
  const said = await guardRelease(repository, env);
  await pnpm(["exec", "changeset", "publish"], { cwd: repository, env });
  return said;
}

async function versionsOf(repository: string): Promise<Versions> {
  const manifests = await Promise.all((await publicPackageFolders(repository)).map(readManifest));
  return new Map(manifests.map(({ name, version }) => [name, version]));
}

/** The newest section of a package's changelog. */
export async function newestChanges(repository: string, name: string): Promise<string> {
  const file = join(repository, "packages", name.slice(name.indexOf("/") + 1), "CHANGELOG.md");
  const [, newest = ""] = (await readFile(file, "utf8")).split(/^(?=## )/m);
  return newest.trim();
}
