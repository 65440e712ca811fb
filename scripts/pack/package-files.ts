import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** What the checks read of a package.json. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly repository?: { readonly url?: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly browser?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One package as its tarball carries it. */
export interface PackageFiles {
  readonly name: string;
  readonly version: string;
  readonly manifest: PackageManifest;
  /** Contents by path inside the package, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** A folder with these same files. */
  readonly folder: string;
}

/** Reads a folder that holds exactly what a package's tarball holds. */
export async function readPackageFiles(folder: string): Promise<PackageFiles> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join("/"), await readFile(path));
  }
  const manifest = await readManifest(folder);
  return { name: manifest.name, version: manifest.version, manifest, files, folder };
}

/** A folder's package.json. */
export async function readManifest(folder: string): Promise<PackageManifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as PackageManifest;
}

const decoder = new TextDecoder();

/** A file's text; empty when the package has no such file. */
export function textOf({ files }: PackageFiles, path: string): string {
  return decoder.decode(files.get(path));
}

/** The package's paths that end in one of the suffixes. */
export function pathsEnding({ files }: PackageFiles, ...suffixes: readonly string[]): string[] {
  return [...files.keys()].filter((path) => suffixes.some((suffix) => path.endsWith(suffix))).sort();
}
