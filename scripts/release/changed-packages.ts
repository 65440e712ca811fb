import { relative } from "node:path";
import read from "@changesets/read";
import { command } from "../pack/command.js";
import { publicPackageFolders } from "../pack/pack.js";
import { readManifest, type PackageManifest } from "../pack/package-files.js";
import { lineTable } from "./line-table.js";

/** Files of a package whose change no consumer can notice. */
const unnoticed = /^(?:test\/|CHANGELOG\.md$|package\.json$|tsconfig\.json$|vitest\.config\.ts$)/;

/** Public packages that differ from `ref` for consumers, though neither a changeset nor a new version says so. */
export async function packagesWithoutChangeset(repository: string, ref: string): Promise<string[]> {
  const changesets = await read(repository);
  const told = new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
  const missing: string[] = [];
  for (const folder of await publicPackageFolders(repository)) {
    const path = relative(repository, folder);
    const now = await readManifest(folder);
    const then = await manifestAt(repository, ref, path);
    if (told.has(now.name) || now.version !== then?.version) continue;
    const files = await changedFiles(repository, ref, path);
    if (consumerView(now) !== consumerView(then)) files.push("package.json");
    if (files.length > 0) missing.push(`${now.name} changed (${files.join(", ")})`);
  }
  return missing;
}

async function changedFiles(repository: string, ref: string, path: string): Promise<string[]> {
  const git = (...args: string[]): Promise<string> => command("git", [...args, "--", path], { cwd: repository });
  const known = await git("diff", "--name-only", "--relative", "--merge-base", ref);
  const unknown = await git("ls-files", "--others", "--exclude-standard");
  return `${known}${unknown}`
    .split("\n")
    .filter((file) => file !== "")
    .map((file) => file.slice(path.length + 1))
    .filter((file) => !unnoticed.test(file) && !lineTable.test(file));
}

async function manifestAt(repository: string, ref: string, path: string): Promise<PackageManifest | undefined> {
  const base = (await command("git", ["merge-base", ref, "HEAD"], { cwd: repository })).trim();
  const args = ["show", `${base}:${path}/package.json`];
  const text = await command("git", args, { cwd: repository }).catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as PackageManifest);
}

/** A package.json without what only this repository reads. */
function consumerView(manifest: PackageManifest): string {
  return JSON.stringify({ ...manifest, devDependencies: undefined, scripts: undefined });
}
