import { readFile } from "node:fs/promises";
import type { Fragment } from "./fragment.js";
import { root } from "./places.js";
import { renderAll } from "./targets.js";

/** Generated files whose committed text differs from what the fragment renders to now, by path from the root. */
export async function staleFiles(fragment: Fragment): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of await renderAll(fragment)) {
    const committed = await readFile(root + path, "utf8").catch(() => undefined);
    if (committed !== text) stale.push(path);
  }
  return stale;
}
