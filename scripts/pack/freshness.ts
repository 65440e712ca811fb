import { join } from "node:path";
import { compile } from "../build/compile.js";
import { buildLibrary, isLibrary } from "../build/library.js";
import { root } from "../generate/places.js";
import { eachPackage, type PackCheck } from "./check.js";
import { textOf } from "./package-files.js";

/** Whether dist is what the sources are built to now; a file of an earlier build is found by the contents check. */
export function freshness(repository = root): PackCheck {
  return eachPackage("freshness", "dist is what the sources are built to", async (pkg) => {
    const folder = join(repository, "packages", pkg.name.slice(pkg.name.indexOf("/") + 1));
    const built = (await isLibrary(folder)) ? await buildLibrary(folder) : compile(folder);
    return [...built]
      .filter(([path, text]) => textOf(pkg, path) !== text)
      .map(([path]) => `${path} is ${pkg.files.has(path) ? "stale" : "missing"}: run \`pnpm build\``);
  });
}
