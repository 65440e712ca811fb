import { isBuiltin } from "node:module";
import ts from "typescript";
import { eachPackage } from "./check.js";
import { pathsEnding, textOf, type PackageFiles } from "./package-files.js";

/** What the build and its declarations import is declared, what is declared is imported, and ranges can be installed. */
export const dependencies = eachPackage("dependencies", "imports and package.json agree", (pkg) => {
  const { dependencies = {}, peerDependencies = {} } = pkg.manifest;
  const declared = { ...dependencies, ...peerDependencies };
  const imported = importedPackages(pkg);
  return [
    ...[...imported]
      .filter(([name]) => name !== pkg.name && !(name in declared))
      .map(([name, path]) => `${path} imports ${name}, which package.json does not declare`),
    ...Object.keys(declared)
      .filter((name) => !imported.has(name))
      .map((name) => `package.json declares ${name}, which nothing imports`),
    ...Object.entries(declared)
      .filter(([, range]) => /^(?:workspace|catalog|file|link):/.test(range))
      .map(([name, range]) => `${name} is declared as ${range}, which no consumer can install`),
  ];
});

/** Packages imported by dist, each with the first file that does. */
function importedPackages(pkg: PackageFiles): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of pathsEnding(pkg, ".js", ".d.ts").filter((each) => each.startsWith("dist/"))) {
    const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(textOf(pkg, path), true, true);
    for (const { fileName } of [...importedFiles, ...typeReferenceDirectives]) {
      if (fileName.startsWith(".") || (fileName.startsWith("node:") && isBuiltin(fileName))) continue;
      const name = packageOf(fileName);
      if (!found.has(name)) found.set(name, path);
    }
  }
  return found;
}

/** The package that a module specifier names: `@scope/name/sub` -> `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
