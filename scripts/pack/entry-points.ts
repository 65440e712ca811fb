import { posix } from "node:path";
import { eachPackage, type PackCheck } from "./check.js";
import { declaredNames, runtimeNames } from "./exported-names.js";
import { textOf, type PackageFiles } from "./package-files.js";
import { publicNames, type PublicNames } from "./public-names.js";

/** Every entry point exports the names of the reviewed list, to the runtime and to the compiler, no more and no fewer. */
export function entryPoints(reviewed: typeof publicNames = publicNames): PackCheck {
  return eachPackage("entry-points", "exports are the reviewed public names", async (pkg) => {
    const expected = reviewed[pkg.name] ?? {};
    const { "./package.json": own, ...exported } = pkg.manifest.exports ?? {};
    const found = await Promise.all(
      Object.entries(expected).map(async ([subpath, names]) => {
        const target = exported[subpath];
        if (target === undefined) return [];
        return names === "json" ? unreadable(pkg, target) : differences(pkg, subpath, target, names);
      }),
    );
    return [
      ...(own === "./package.json" ? [] : ["exports lack ./package.json"]),
      ...compare("entry point", Object.keys(exported), Object.keys(expected)),
      ...found.flat(),
    ];
  });
}

type Target = string | Readonly<Record<string, string>>;

async function differences(pkg: PackageFiles, subpath: string, target: Target, names: PublicNames): Promise<string[]> {
  const { types, default: code } = typeof target === "string" ? {} : target;
  if (types === undefined || code === undefined) return [`${subpath} lacks the condition "types" or "default"`];
  const missing = [types, code].filter((path) => !pkg.files.has(posix.normalize(path)));
  if (missing.length > 0) return missing.map((path) => `${subpath} points to ${path}, which is not shipped`);
  const values = await runtimeNames(pkg, code);
  const declared = declaredNames(pkg, types);
  return [
    ...compare(`${subpath}: value`, values, names.values),
    ...compare(
      `${subpath}: type`,
      declared.filter((name) => !names.values.includes(name)),
      names.types,
    ),
    ...names.values
      .filter((name) => !declared.includes(name))
      .map((name) => `${subpath}: ${name} is not declared in ${types}`),
  ];
}

function unreadable(pkg: PackageFiles, target: Target): string[] {
  const path = typeof target === "string" ? posix.normalize(target) : "";
  try {
    JSON.parse(textOf(pkg, path));
    return [];
  } catch {
    return [`${path} is missing or not JSON`];
  }
}

function compare(what: string, found: readonly string[], expected: readonly string[]): string[] {
  return [
    ...expected.filter((name) => !found.includes(name)).map((name) => `${what} ${name} is missing`),
    ...found.filter((name) => !expected.includes(name)).map((name) => `${what} ${name} is not in the reviewed list`),
  ];
}
