import { join } from "node:path";
import { readFragment } from "../generate/fragment.js";
import { fragmentName } from "../generate/places.js";
import { sha256 } from "../tree/hash.js";
import { repair, writeAll } from "../tree/staging.js";
import { lockName, lockText, readLock } from "./lock.js";
import { generatorTools } from "./tools.js";

/** Brings everything that depends on the fragment up to date. Returns the paths of the files that it wrote. */
export async function regenerate(root: string): Promise<string[]> {
  const repaired = repair(root);
  const fragment = await readFragment(join(root, fragmentName), fragmentName);
  const { lint } = await import("../generate/lint.js");
  await lint(fragment);
  const { renderAll } = await import("../generate/targets.js");
  const files = await renderAll(fragment);
  const lock = {
    ...readLock(root),
    fragment: sha256(fragment.text),
    generated: Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)])),
    tools: generatorTools(root),
  };
  const written = writeAll(root, new Map([...files, [lockName, lockText(lock)]]));
  return [...new Set([...repaired, ...written])];
}
