import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** A path from the command line, from the folder where the person stands: pnpm runs root scripts in the root. */
export function givenPath(path: string): string {
  const folder = process.env["INIT_CWD"];
  const there = folder === undefined ? path : resolve(folder, path);
  return !existsSync(path) && existsSync(there) ? there : path;
}
