import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../generate/places.js";
import { filesBelow, packageNames, sourcesBelow } from "./sources.js";

const workspaces = [...packageNames.map((name) => `packages/${name}/src`), "scripts", "examples"];

/** The two unmaintained libraries, and the one module that may import each. */
const seams = [
  ["openapi-typescript", "scripts/generate/render-schema.ts"],
  ["openapi-fetch", "packages/client/src/"],
] as const;

describe.each(seams)("%s", (library, home) => {
  test("is imported by one module", async () => {
    const sources = (await Promise.all(workspaces.map(sourcesBelow))).flat();
    const importers = sources.filter(({ imports }) =>
      imports.some((each) => each === library || each.startsWith(`${library}/`)),
    );
    expect(importers.map(({ path }) => path)).toEqual([expect.stringContaining(home)]);
  });

  test.each(packageNames)("is named by no public type of %s", async (name) => {
    const declarations = await filesBelow(`packages/${name}/dist`, ".d.ts");
    expect(declarations.length, "no declarations: run `pnpm build` first").toBeGreaterThan(0);
    const texts = await Promise.all(
      declarations.map(async (path) => [path, await readFile(join(root, path), "utf8")] as const),
    );
    const code = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(texts.filter(([, text]) => code(text).includes(library)).map(([path]) => path)).toEqual([]);
  });
});
