import assert from "node:assert/strict";
import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { PackageManifest } from "../pack/package-files.js";
import { removedMember } from "./breaking-change.js";
import { guardChange, guardRelease, ReleaseStopped } from "./guard.js";
import type { LocalRegistry } from "./registry.js";
import { newestChanges, type Versions } from "./release.js";
import { git } from "./repository-copy.js";

/** The guard stops at what `spoil` did to the repository, which is undone; gives what it says and its first reason. */
async function stops(repository: string, spoil: () => Promise<void>, guard: () => Promise<string>): Promise<string> {
  await spoil();
  try {
    const said = await guard();
    throw new Error(`nothing stopped the release: ${said}`);
  } catch (error) {
    if (!(error instanceof ReleaseStopped)) throw error;
    const [what = "", first = ""] = error.message.split("\n");
    return `${what}: ${first.trim()}`;
  } finally {
    await git(repository, "checkout", "--quiet", ".");
  }
}

/** What the guard says of a package whose build is missing. */
export function stopsUnbuilt(repository: string, { env }: LocalRegistry): Promise<string> {
  const spoil = (): Promise<void> => rm(join(repository, "packages/types/dist"), { recursive: true, force: true });
  return stops(repository, spoil, () => guardRelease(repository, env));
}

/** What the guard says of a published version with other contents. */
export function stopsRepeatedVersion(repository: string, { env }: LocalRegistry): Promise<string> {
  const spoil = (): Promise<void> => appendFile(join(repository, "packages/client/README.md"), "\nMore.\n");
  return stops(repository, spoil, () => guardRelease(repository, env));
}

/** What the guard says of a change without a changeset. */
export function stopsUntoldChange(repository: string): Promise<string> {
  const spoil = (): Promise<void> => appendFile(join(repository, "packages/client/src/index.ts"), "// changed\n");
  return stops(repository, spoil, () => guardChange(repository, "HEAD"));
}

/** Every package got its next major version, published with ranges that take the other packages' new versions. */
export async function checkVersions(before: Versions, after: Versions, { url }: LocalRegistry): Promise<string> {
  for (const [name, version] of after) {
    assert.equal(version, `${Number.parseInt(before.get(name) ?? "", 10) + 1}.0.0`, `${name}'s next version`);
    const response = await fetch(`${url}${name.replace("/", "%2f")}`);
    const { versions, "dist-tags": tags } = (await response.json()) as Packument;
    assert.equal(tags["latest"], version, `${name}'s tag "latest"`);
    for (const [dependency, range] of Object.entries(versions[version]?.dependencies ?? {})) {
      if (after.has(dependency)) assert.equal(range, `^${after.get(dependency)}`, `${name}'s range of ${dependency}`);
    }
  }
  return [...after].map(([name, version]) => `${name.slice(name.indexOf("/") + 1)} ${version}`).join(", ");
}

interface Packument {
  readonly versions: Readonly<Record<string, PackageManifest>>;
  readonly "dist-tags": Readonly<Record<string, string>>;
}

/** Every changelog tells of the new version, that it breaks, and what went away; gives the first one's section. */
export async function checkChangelogs(repository: string, after: Versions): Promise<string> {
  const sections = await Promise.all([...after].map(([name]) => newestChanges(repository, name)));
  [...after].forEach(([name, version], index) => {
    const section = sections[index] ?? "";
    assert.match(section, new RegExp(`^## ${version}\\n\\n### Major Changes\\n`), `${name}'s changelog`);
    assert.ok(section.includes(removedMember), `${name}'s changelog does not name ${removedMember}`);
  });
  return sections[0] ?? "";
}
