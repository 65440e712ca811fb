import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanEnvironment } from "../consumers/environment.js";
import { command, CommandFailed } from "../pack/command.js";
import { unpackTarball } from "../pack/pack.js";
import type { PackageFiles } from "../pack/package-files.js";

/** How a package stands to the registry that npm is set up to use. */
export type Standing = "new" | "published" | { readonly differing: readonly string[] };

/** Whether the registry has the package's version, and if so, which files differ from what would be published. */
export async function standing(pkg: PackageFiles, env = cleanEnvironment()): Promise<Standing> {
  const version = `${pkg.name}@${pkg.version}`;
  const folder = await mkdtemp(join(tmpdir(), "rtk-published-"));
  try {
    const args = ["pack", version, "--json", "--pack-destination", folder];
    const [packed] = JSON.parse(await command("npm", args, { env, cwd: folder })) as { filename: string }[];
    if (!packed) throw new Error(`npm pack ${version} gave nothing`);
    const published = await unpackTarball(join(folder, packed.filename), join(folder, "node_modules"));
    const differing = differences(pkg.files, published.files);
    return differing.length === 0 ? "published" : { differing };
  } catch (error) {
    if (error instanceof CommandFailed && /\bE404\b|\bETARGET\b/.test(error.message)) return "new";
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function differences(here: PackageFiles["files"], there: PackageFiles["files"]): string[] {
  const paths = [...new Set([...here.keys(), ...there.keys()])].sort();
  const hex = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString("hex");
  return paths.filter((path) => hex(here.get(path)) !== hex(there.get(path)));
}
