import { build } from "esbuild";
import { posix, relative, sep } from "node:path";
import { readManifest } from "../pack/package-files.js";
import { compile, compilerErrors, readProgram } from "./compile.js";
import { publicDeclarations } from "./declarations.js";

/**
 * The dist of a package that consuming apps install, by path inside the package: one module for each entry point, and
 * shared ones, because an app loads few files faster than many; and the declarations that the entry points reach.
 *
 * @throws {Error} with the compiler's messages
 */
export async function buildLibrary(folder: string): Promise<Map<string, string>> {
  const program = readProgram(folder);
  const errors = compilerErrors(folder, program);
  if (errors !== "") throw new Error(errors);
  const entries = await entryStems(folder);
  const declarations = publicDeclarations(
    compile(folder, program),
    entries.map((stem) => `dist/${stem}.d.ts`),
  );
  return new Map([...(await bundle(folder, entries)), ...declarations]);
}

/** Whether a package's build is the one above; the others' is tsc alone. */
export async function isLibrary(folder: string): Promise<boolean> {
  const { scripts } = await readManifest(folder);
  return scripts?.["build"]?.includes("build-library") ?? false;
}

/** Names of the entry points' modules, without folder and suffix. */
async function entryStems(folder: string): Promise<string[]> {
  const { exports = {} } = await readManifest(folder);
  return Object.values(exports).flatMap((target) => {
    const path = typeof target === "string" ? undefined : target["default"];
    return path === undefined ? [] : [posix.normalize(path).slice("dist/".length, -".js".length)];
  });
}

async function bundle(folder: string, stems: readonly string[]): Promise<[path: string, text: string][]> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: stems.map((stem) => `src/${stem}.ts`),
    outdir: "dist",
    chunkNames: "shared-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ path, text }) => [relative(folder, path).split(sep).join("/"), text]);
}
