import { eachPackage } from "./check.js";
import { textOf, type PackageFiles } from "./package-files.js";
import { unconnected } from "./reach.js";

const required = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];
const allowed = /^(?:dist\/.+\.(?:js|d\.ts|d\.ts\.map)|src\/.+\.(?:ts|json))$/;

/** A tarball holds its four documents, the build with declarations and their maps, the sources, and nothing else. */
export const contents = eachPackage("contents", "documents, dist, src, maps and nothing else", (pkg) => [
  ...required.filter((path) => textOf(pkg, path).trim() === "").map((path) => `${path} is missing or empty`),
  ...[...pkg.files.keys()]
    .filter((path) => !required.includes(path) && !allowed.test(path))
    .map((path) => `${path} does not belong into the tarball`),
  ...unconnected(pkg),
  ...unreleased(pkg),
]);

function unreleased(pkg: PackageFiles): string[] {
  const headings = textOf(pkg, "CHANGELOG.md").split("\n");
  return headings.includes(`## ${pkg.version}`) ? [] : [`CHANGELOG.md does not tell of version ${pkg.version}`];
}
