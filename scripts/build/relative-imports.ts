import { posix } from "node:path";
import ts from "typescript";

/** What a module or declaration file of a package imports of it, by path inside the package; a declaration file's imports are declaration files. */
export function relativeImports(path: string, text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName))
    .map((imported) => (path.endsWith(".d.ts") ? imported.replace(/\.js$/, ".d.ts") : imported));
}
