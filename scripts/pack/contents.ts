import { eachPackage } from "./check.js";
import { pathsEnding, textOf, type PackageFiles } from "./package-files.js";

const required = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];
const allowed = /^(?:dist\/.+\.(?:js|d\.ts|d\.ts\.map)|src\/.+\.(?:ts|json))$/;

/** A tarball holds its four documents, the build with declarations and their maps, the sources, and nothing else. */
export const contents = eachPackage("contents", "documents, dist, src, maps and nothing else", (pkg) => [
  ...required.filter((path) => textOf(pkg, path).trim() === "").map((path) => `${path} is missing or empty`),
  ...[...pkg.files.keys()]
    .filter((path) => !required.includes(path) && !allowed.test(path))
    .map((path) => `${path} does not belong into the tarball`),
  ...unpaired(pkg),
  ...unreleased(pkg),
]);

/** Each source has its module and declarations in dist, with maps; nothing in dist lacks a source. */
function unpaired(pkg: PackageFiles): string[] {
  const stems = (folder: string, suffix: string): string[] =>
    pathsEnding(pkg, suffix)
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length, -suffix.length));
  const sources = stems("src/", ".ts");
  if (pathsEnding(pkg, ".js").length === 0) return ["there is no dist: run `pnpm build`"];
  return [".js", ".d.ts", ".d.ts.map"].flatMap((suffix) => {
    const built = stems("dist/", suffix);
    return [
      ...sources.filter((stem) => !built.includes(stem)).map((stem) => `dist/${stem}${suffix} is missing`),
      ...built.filter((stem) => !sources.includes(stem)).map((stem) => `dist/${stem}${suffix} has no source in src`),
    ];
  });
}

function unreleased(pkg: PackageFiles): string[] {
  const headings = textOf(pkg, "CHANGELOG.md").split("\n");
  return headings.includes(`## ${pkg.version}`) ? [] : [`CHANGELOG.md does not tell of version ${pkg.version}`];
}
