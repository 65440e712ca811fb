import { join } from "node:path";
import { root } from "../generate/places.js";
import { readManifest } from "../pack/package-files.js";
import { publicNames } from "../pack/public-names.js";

/** A module that consumers import. */
export interface EntryPoint {
  readonly specifier: string;
  /** Its reviewed run-time names, or "json". */
  readonly values: readonly string[] | "json";
  /** The package that a consumer brings along to use it. An entry point for a peer is named like the peer. */
  readonly peer: string | undefined;
}

/** The reviewed entry points of every package. */
export async function allEntryPoints(): Promise<EntryPoint[]> {
  const lists = Object.entries(publicNames).map(async ([name, entryPoints]) => {
    const { peerDependencies = {} } = await readManifest(sourceFolder(name));
    return Object.entries(entryPoints).map(([subpath, names]) => ({
      specifier: name + subpath.slice(1),
      values: names === "json" ? names : names.values,
      peer: subpath.slice(2) in peerDependencies ? subpath.slice(2) : undefined,
    }));
  });
  return (await Promise.all(lists)).flat();
}

/** The optional peers of all packages in the versions that the workspace has. */
export async function optionalPeers(): Promise<Record<string, string>> {
  const found = Object.keys(publicNames).map(async (name) => {
    const { peerDependencies = {} } = await readManifest(sourceFolder(name));
    const peers = Object.keys(peerDependencies).map(async (peer) => {
      const { version } = await readManifest(join(sourceFolder(name), "node_modules", peer));
      return [peer, version] as const;
    });
    return Promise.all(peers);
  });
  return Object.fromEntries((await Promise.all(found)).flat());
}

function sourceFolder(name: string): string {
  return join(root, "packages", name.slice(name.indexOf("/") + 1));
}
