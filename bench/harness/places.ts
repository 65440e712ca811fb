import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));
export const benchFolder = `${root}bench/`;
/** What a run generates and may be deleted between runs. */
export const staging = `${benchFolder}.staging/`;

/** Where a dependency may lie: the bench's own peers, else what the workspaces have installed anyway. */
const homes = ["bench", "scripts", "packages/client", "."];

/** The folder of an installed package, or undefined where it is not installed. */
export function locate(name: string): string | undefined {
  return homes
    .map((home) => `${root}${home}/node_modules/${name}`)
    .find((folder) => existsSync(`${folder}/package.json`));
}
