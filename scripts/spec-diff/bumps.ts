import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../tree/files.js";
import type { Verdict } from "./verdict.js";

/** The package that holds the generated types: its bump is the verdict. */
const typesPackage = "@rtk-meetings/types";

/** The bump of each published package: the others follow a major, and are otherwise only released with new types. */
export function bumps(root: string, verdict: Verdict): Record<string, Verdict> {
  const others: Verdict = verdict === "major" || verdict === "none" ? verdict : "patch";
  return Object.fromEntries(publishedPackages(root).map((name) => [name, name === typesPackage ? verdict : others]));
}

function publishedPackages(root: string): string[] {
  return readdirSync(join(root, "packages"))
    .flatMap((folder) => {
      const manifest = readText(join(root, "packages", folder, "package.json"));
      const { name, private: unpublished } = JSON.parse(manifest ?? "{}") as { name?: string; private?: boolean };
      return name === undefined || unpublished ? [] : [name];
    })
    .sort();
}
