import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import type { PackageFiles } from "./package-files.js";

/** The names that a module of the package exports at run time; fails when the module does not link. */
export async function runtimeNames({ folder }: PackageFiles, path: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(folder, path)],
    absWorkingDir: folder,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    write: false,
    metafile: true,
    outdir: folder,
    logLevel: "silent",
  });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

/** The names that a declaration file exports, types and values alike. */
export function declaredNames({ folder }: PackageFiles, path: string): string[] {
  const file = join(folder, path);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) => symbol.name).sort();
}
