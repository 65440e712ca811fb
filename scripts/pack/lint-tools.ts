import { checkPackage, Package } from "@arethetypeswrong/core";
import { publint as lint } from "publint";
import { formatMessage } from "publint/utils";
import { eachPackage } from "./check.js";

/** Bundlers honour "browser" for an internal file, too; publint would have it renamed to "#…" by "imports". */
const accepted = ["USE_EXPORTS_OR_IMPORTS_BROWSER"];

/** publint at its strictest: even a suggestion is a finding. */
export const publint = eachPackage("publint", "publint, suggestions included", async ({ files }) => {
  const packed = [...files].map(([path, data]) => ({ name: `package/${path}`, data }));
  const { messages, pkg } = await lint({ pkgDir: "package", strict: true, pack: { files: packed } });
  const rest = messages.filter(({ code }) => !accepted.includes(code));
  return rest.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
});

/** The two resolutions that an ESM-only package does not serve. */
const notServed = ["node10", "node16-cjs"];

/** Are the types wrong? In the profile of an ESM-only package. */
export const attw = eachPackage("attw", "are the types wrong, ESM only", async ({ name, version, files }) => {
  const inModules = [...files].map(([path, data]) => [`/node_modules/${name}/${path}`, data] as const);
  const result = await checkPackage(new Package(Object.fromEntries(inModules), name, version));
  if (!result.types) return ["the package carries no types"];
  return result.problems
    .filter((problem) => !("resolutionKind" in problem && notServed.includes(problem.resolutionKind)))
    .filter((problem) => !("resolutionOption" in problem && notServed.includes(problem.resolutionOption)))
    .map((problem) => [problem.kind, ...places(problem)].join(", "));
});

/** Where a problem sits, of the members that its kind has. */
function places(problem: object): string[] {
  const { entrypoint, resolutionKind, fileName, typesFileName, moduleSpecifier } = problem as Record<string, unknown>;
  return [entrypoint, resolutionKind, fileName, typesFileName, moduleSpecifier].filter(
    (each) => typeof each === "string",
  );
}
