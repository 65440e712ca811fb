import { expect, test } from "vitest";
import { readFragment } from "../generate/fragment.js";
import { lint } from "../generate/lint.js";
import { fragmentFile, fragmentName } from "../generate/places.js";
import { staleFiles } from "../generate/stale-files.js";

test("the fragment passes the strict rules", async () => {
  await expect(lint(await readFragment(fragmentFile, fragmentName))).resolves.toBeUndefined();
});

test("generated files are what the fragment renders to", async () => {
  const stale = await staleFiles(await readFragment(fragmentFile, fragmentName));
  expect(stale, "generated files are stale: run `pnpm regen` and commit the result").toEqual([]);
});
