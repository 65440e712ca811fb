import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../generate/places.js";

const readme = await readFile(join(root, "scripts/README.md"), "utf8");
/** What the README says of each program, by the name of its file. */
const sections = new Map(
  readme
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => [...(section.split("\n")[0] ?? "").matchAll(/([\w-]+)\.ts/g)].map((m) => [m[1], section])),
);
const names = (await readdir(join(root, "scripts")))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3));
const sources = await Promise.all(names.map((name) => readFile(join(root, `scripts/${name}.ts`), "utf8")));
const programs = names.flatMap((name, index) => {
  const [, exitCodes] = /createProgram\(\s*"[^"]+",\s*"[^"]+",\s*"([^"]+)",?\s*\)/.exec(sources[index] ?? "") ?? [];
  const options = [...(sources[index] ?? "").matchAll(/"(--[\w-]+)/g)].map(([, option = ""]) => option);
  return exitCodes === undefined ? [] : [{ name, exitCodes, options }];
});

describe("the README of the programs", () => {
  test("tells of every program", () => {
    expect(programs.length).toBeGreaterThan(8);
    expect([...sections.keys()].sort()).toEqual([...programs.map(({ name }) => name), "check", "test"].sort());
  });

  test.each(programs)(
    "gives the options and exit codes of $name as its --help does",
    ({ name, exitCodes, options }) => {
      const section = sections.get(name) ?? "";
      expect(section).toContain(`Exit codes: ${exitCodes}`);
      expect(options.filter((option) => !section.includes(option))).toEqual([]);
    },
  );
});
