import { posix } from "node:path";
import { relativeImports } from "../build/relative-imports.js";
import { pathsEnding, textOf, type PackageFiles } from "./package-files.js";

/** What the modules and declarations of dist import but the tarball lacks, and what of dist has no source and no entry point reaches. */
export function unconnected(pkg: PackageFiles): string[] {
  if (pathsEnding(pkg, ".js").length === 0) return ["there is no dist: run `pnpm build`"];
  const missing: string[] = [];
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const imported of relativeImports(path, textOf(pkg, path))) {
      if (pkg.files.has(imported)) visit(imported);
      else missing.push(`${path} imports ${imported}, which is missing`);
    }
  };
  roots(pkg).forEach(visit);
  const sources = pathsEnding(pkg, ".ts").map((path) => path.replace(/^src\/(.+)\.ts$/, "dist/$1"));
  const stems = new Set([...sources, ...[...reached].map(stem)]);
  return [
    ...missing,
    ...[...pkg.files.keys()]
      .filter((path) => path.startsWith("dist/") && !stems.has(stem(path)))
      .map((path) => `${path} belongs to no entry point: delete dist and run \`pnpm build\``),
  ];
}

/** Entry points and programs, and what takes the place of modules in browsers. */
function roots({ files, manifest }: PackageFiles): string[] {
  const { exports = {}, bin = {}, browser = {} } = manifest;
  return [exports, bin, browser]
    .flatMap((paths) => Object.values(paths))
    .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
    .map((path) => posix.normalize(path))
    .filter((path) => path.startsWith("dist/") && files.has(path));
}

/** A module, its declarations and their map share it. */
function stem(path: string): string {
  return path.replace(/\.(?:js|d\.ts|d\.ts\.map)$/, "");
}
