import { join, relative, sep } from "node:path";
import ts from "typescript";
import { root } from "../generate/places.js";
import { eachPackage, type PackCheck } from "./check.js";
import { textOf } from "./package-files.js";

/** Whether dist is what the sources compile to now; a file of a deleted source is found by the contents check. */
export function freshness(repository = root): PackCheck {
  return eachPackage("freshness", "dist is what the sources compile to", (pkg) => {
    const folder = join(repository, "packages", pkg.name.slice(pkg.name.indexOf("/") + 1));
    return [...compile(folder)]
      .filter(([path, text]) => textOf(pkg, path) !== text)
      .map(([path]) => `${path} is ${pkg.files.has(path) ? "stale" : "missing"}: run \`pnpm build\``);
  });
}

/** What `tsc -p tsconfig.build.json` would write, by path inside the package. */
export function compile(folder: string): Map<string, string> {
  const config = ts.getParsedCommandLineOfConfigFile(join(folder, "tsconfig.build.json"), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  });
  if (!config) throw new Error(`${folder} has no tsconfig.build.json`);
  const written = new Map<string, string>();
  ts.createProgram(config.fileNames, config.options).emit(undefined, (path, text) => {
    written.set(relative(folder, path).split(sep).join("/"), text);
  });
  return written;
}
