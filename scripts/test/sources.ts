import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import ts from "typescript";
import { root } from "../generate/places.js";

/** The published packages, in the order of the flow. */
export const packageNames = ["types", "client", "pagination", "mock", "contract"] as const;

/** One source file: its path from the root and the module specifiers that it imports or re-exports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Files below a folder of the repository whose names end in `suffix`; dependencies and build output are left out. */
export async function filesBelow(folder: string, suffix: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes("node_modules"))
    .sort();
}

/** The TypeScript files below a folder of the repository. */
export async function sourcesBelow(folder: string): Promise<SourceFile[]> {
  const paths = await filesBelow(folder, ".ts");
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(join(root, path), "utf8");
      return { path, text, imports: ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName) };
    }),
  );
}

/** A package.json of the repository. */
export async function manifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")) as Manifest;
}

export interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
