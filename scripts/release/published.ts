import { join } from "node:path";
import { cleanEnvironment } from "../consumers/environment.js";
import { command, CommandFailed } from "../pack/command.js";
import { unpackTarball } from "../pack/pack.js";
import type { PackageFiles } from "../pack/package-files.js";
import { withTempFolder } from "../pack/temp-folder.js";
import { lineTable } from "./line-table.js";

/** How a package stands to the registry that npm is set up to use. */
export type Standing = "new" | "published" | { readonly differing: readonly string[] };

/** Whether the registry has the package's version, and if so, which files differ from what would be published. */
export async function standing(pkg: PackageFiles, env = cleanEnvironment()): Promise<Standing> {
  const version = `${pkg.name}@${pkg.version}`;
  return withTempFolder("rtk-published-", async (folder) => {
    const args = ["pack", version, "--json", "--pack-destination", folder];
    const printed = await command("npm", args, { env, cwd: folder }).catch((error: unknown) => {
      if (error instanceof CommandFailed && /\bE404\b|\bETARGET\b/.test(error.message)) return undefined;
      throw error;
    });
    if (printed === undefined) return "new";
    const [packed] = JSON.parse(printed) as { filename: string }[];
    if (!packed) throw new Error(`npm pack ${version} gave nothing`);
    const published = await unpackTarball(join(folder, packed.filename), join(folder, "node_modules"));
    const differing = differences(pkg.files, published.files);
    return differing.length === 0 ? "published" : { differing };
  });
}

function differences(here: PackageFiles["files"], there: PackageFiles["files"]): string[] {
  const paths = [...new Set([...here.keys(), ...there.keys()])].sort();
  const hex = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString("hex");
  return paths.filter((path) => !lineTable.test(path) && hex(here.get(path)) !== hex(there.get(path)));
}
