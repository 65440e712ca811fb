import { join } from "node:path";
import pc from "picocolors";
import type { PackCheck } from "./check.js";
import { contents } from "./contents.js";
import { dependencies } from "./dependencies.js";
import { entryPoints } from "./entry-points.js";
import { freshness } from "./freshness.js";
import { attw, publint } from "./lint-tools.js";
import { packTarballs, unpackTarball } from "./pack.js";
import type { PackageFiles } from "./package-files.js";
import { privateTypes } from "./private-types.js";
import { bundleSize, installedSize } from "./size.js";
import { sourceMaps } from "./source-maps.js";
import { withTempFolder } from "./temp-folder.js";

/** Every check of a tarball, in the order in which they are printed. */
export const checks: readonly PackCheck[] = [
  contents,
  freshness(),
  sourceMaps,
  dependencies,
  entryPoints(),
  privateTypes,
  publint,
  attw,
  bundleSize,
  installedSize,
];

/** Packs every public package and hands the unpacked tarballs to `use`; nothing stays behind. */
export function withPackedPackages<T>(
  use: (packages: readonly PackageFiles[]) => Promise<T>,
  repository?: string,
): Promise<T> {
  return withTempFolder("rtk-pack-", async (folder) => {
    const tarballs = await packTarballs(join(folder, "tarballs"), repository);
    const modules = join(folder, "node_modules");
    return use(await Promise.all([...tarballs.values()].map((tarball) => unpackTarball(tarball, modules))));
  });
}

/** Findings printed of one check. */
const most = 20;

/** Runs the checks, prints a line for each and one for each finding; gives the number of failed checks. */
export async function runChecks(packages: readonly PackageFiles[], chosen = checks): Promise<number> {
  let failed = 0;
  for (const { id, title, run } of chosen) {
    const { findings, said, isDoubtful } = await run(packages);
    if (findings.length > 0) failed++;
    const mark = findings.length > 0 ? pc.red("✗") : isDoubtful ? pc.yellow("!") : pc.green("✓");
    console.log(`${mark} ${id.padEnd(15)} ${title}${said === undefined ? "" : `: ${said}`}`);
    for (const { where, message } of findings.slice(0, most)) console.log(`    ${where}: ${message}`);
    if (findings.length > most) console.log(`    and ${findings.length - most} more`);
  }
  return failed;
}
