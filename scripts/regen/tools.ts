import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../tree/hash.js";

/** Libraries whose version can change what is generated. */
const libraries = ["ajv", "esbuild", "openapi-typescript", "typescript", "yaml"];

/** Versions of what generates the files; the generator's own is the hash of its sources. */
export function generatorTools(root: string): Record<string, string> {
  return { generator: folderHash(join(root, "scripts/generate")), ...libraryVersions(root, libraries) };
}

/** Installed versions of libraries that the scripts depend on. */
export function libraryVersions(root: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const manifest = readFileSync(join(root, "scripts/node_modules", name, "package.json"), "utf8");
      return [name, (JSON.parse(manifest) as { version: string }).version];
    }),
  );
}

function folderHash(folder: string): string {
  const names = readdirSync(folder).sort();
  return sha256(names.map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}\n`).join(""));
}
