import ts from "typescript";
import { eachPackage } from "./check.js";
import { pathsEnding, textOf } from "./package-files.js";

/** The unmaintained libraries behind the seams: their names may not appear in any declaration. */
const hidden = /openapi-(?:fetch|typescript)/;

/** No public type mentions openapi-fetch or openapi-typescript, so that either can be replaced unnoticed. */
export const privateTypes = eachPackage("private-types", "no declaration names openapi-fetch or -typescript", (pkg) =>
  pathsEnding(pkg, ".d.ts")
    .filter((path) => hidden.test(withoutComments(textOf(pkg, path))))
    .map((path) => `${path} names a library that is to stay behind its seam`),
);

function withoutComments(declarations: string): string {
  const source = ts.createSourceFile("file.d.ts", declarations, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}
