import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { parseFragment, readFragment } from "../generate/fragment.js";
import { lint } from "../generate/lint.js";
import { fragmentFile, fragmentName } from "../generate/places.js";
import { staleFiles } from "../generate/stale-files.js";
import { renderAll } from "../generate/targets.js";

test("the fragment passes the strict rules", async () => {
  await expect(lint(await readFragment(fragmentFile, fragmentName))).resolves.toBeUndefined();
});

test("generated files are what the fragment renders to", async () => {
  const stale = await staleFiles(await readFragment(fragmentFile, fragmentName));
  expect(stale, "generated files are stale: run `pnpm regen` and commit the result").toEqual([]);
});

test("members of the fragment may change places: only the table of their lines is another", async () => {
  const fragment = await readFragment(fragmentFile, fragmentName);
  const moved = parseFragment(stringify(reversed(parse(fragment.text))), fragmentName);
  const [before, after] = [await renderAll(fragment), await renderAll(moved)];
  const differing = [...before].filter(([path, text]) => after.get(path) !== text).map(([path]) => path);
  expect(differing).toEqual(["packages/contract/src/generated/fragment-lines.ts"]);
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, child]) => [name, reversed(child)] as const);
  return Object.fromEntries(members.reverse());
}
