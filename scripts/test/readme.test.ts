import { access, readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../generate/places.js";
import { packageNames } from "./sources.js";

const readmes = ["README.md", ...packageNames.map((name) => `packages/${name}/README.md`)];

function blocks(markdown: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...markdown.matchAll(fence)].map((match) => match[1] ?? "");
}

async function exampleTexts(): Promise<string[]> {
  const files = (await readdir(join(root, "examples"))).filter((name) => name.endsWith(".ts"));
  return Promise.all(files.map((name) => readFile(join(root, "examples", name), "utf8")));
}

describe.each(readmes)("%s", (readme) => {
  test("shows only code that is a compiled file of examples/", async () => {
    const examples = await exampleTexts();
    const shown = blocks(await readFile(join(root, readme), "utf8"), "ts");
    expect(shown.length, "a README shows at least one example").toBeGreaterThan(0);
    expect(shown.filter((block) => !examples.includes(block))).toEqual([]);
  });

  test("links to files that exist", async () => {
    const text = await readFile(join(root, readme), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? "");
    const missing: string[] = [];
    for (const link of links) {
      await access(join(root, dirname(readme), link)).catch(() => missing.push(link));
    }
    expect(missing).toEqual([]);
  });
});
