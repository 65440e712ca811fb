import { posix } from "node:path";
import { eachPackage } from "./check.js";
import { pathsEnding, textOf, type PackageFiles } from "./package-files.js";

/**
 * Every declaration file names its map, and every map leads to a source that the tarball carries: "go to definition"
 * ends in TypeScript. Generated declarations need none: they are their source. The JavaScript has no maps: it is the sources without their types.
 */
export const sourceMaps = eachPackage("source-maps", "maps lead into shipped sources", (pkg) => [
  ...pathsEnding(pkg, ".d.ts")
    .filter((path) => path.startsWith("dist/") && !path.startsWith("dist/generated/"))
    .flatMap((path) => unmapped(pkg, path)),
  ...pathsEnding(pkg, ".map").flatMap((path) => lost(pkg, path)),
]);

function unmapped(pkg: PackageFiles, path: string): string[] {
  const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(textOf(pkg, path))?.[1];
  if (map === undefined) return [`${path} names no source map`];
  return pkg.files.has(posix.join(posix.dirname(path), map)) ? [] : [`${path} names ${map}, which is not shipped`];
}

function lost(pkg: PackageFiles, path: string): string[] {
  const { sources, sourceRoot = "" } = JSON.parse(textOf(pkg, path)) as { sources: string[]; sourceRoot?: string };
  return sources
    .map((source) => posix.join(posix.dirname(path), sourceRoot, source))
    .filter((source) => !pkg.files.has(source))
    .map((source) => `${path} leads to ${source}, which is not shipped`);
}
