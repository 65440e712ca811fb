import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { readFragment } from "./generate/fragment.js";
import { lint } from "./generate/lint.js";
import { fragmentFile, fragmentName, root } from "./generate/places.js";
import { renderAll } from "./generate/targets.js";

const fragment = await readFragment(fragmentFile, fragmentName);
await lint(fragment);
for (const [path, text] of await renderAll(fragment)) {
  const current = await readFile(root + path, "utf8").catch(() => undefined);
  if (current === text) continue;
  await mkdir(dirname(root + path), { recursive: true });
  await writeFile(root + path, text);
  console.log(`wrote ${path}`);
}
