import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../build-library.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");
const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });

const files = {
  "package.json": JSON.stringify({
    name: "sample",
    version: "1.0.0",
    type: "module",
    exports: { ".": entry("index"), "./other": entry("other"), "./package.json": "./package.json" },
  }),
  "tsconfig.build.json": JSON.stringify({
    compilerOptions: {
      ...{ target: "ES2022", module: "NodeNext", rootDir: "src", outDir: "dist", types: [] },
      ...{ declaration: true, declarationMap: true },
    },
    include: ["src"],
  }),
  "src/index.ts":
    'import { half } from "./inner.js";\nexport type { Size } from "./generated/size.js";\nexport const one = half + half;\n',
  "src/other.ts": 'import { half } from "./inner.js";\n/** Told. */\nexport const two: number = 4 * half;\n',
  "src/inner.ts": "/** Half. */\nexport const half = 0.5;\n",
  "src/generated/size.ts": "export type Size = number;\n",
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-library-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = () => promisify(execFile)(process.execPath, ["--import", tsx, program], { cwd: folder });
const built = async () => (await readdir(join(folder, "dist"), { recursive: true })).sort();

test("a library is its entry points' modules, and the declarations that they reach", async () => {
  await mkdir(join(folder, "dist"));
  await writeFile(join(folder, "dist/left-over.js"), "");
  await build();
  expect(await built()).toEqual([
    "generated",
    "generated/size.d.ts",
    ...["index.d.ts", "index.d.ts.map", "index.js", "other.d.ts", "other.d.ts.map", "other.js"],
    expect.stringMatching(/^shared-\w+\.js$/),
  ]);
  const { one } = (await import(join(folder, "dist/index.js"))) as { one: number };
  const { two } = (await import(join(folder, "dist/other.js"))) as { two: number };
  expect([one, two]).toEqual([1, 2]);
  expect(await readFile(join(folder, "dist/other.d.ts"), "utf8")).toContain("/** Told. */");
  // Its declarations are its source: a map would lead to the same lines again.
  expect(await readFile(join(folder, "dist/generated/size.d.ts"), "utf8")).toBe("export type Size = number;\n");
});

test("what the compiler refuses is told with its place, and the former dist stays", async () => {
  const before = await built();
  await writeFile(join(folder, "src/index.ts"), 'export const one: number = "1";\n');
  await expect(build()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/src\/index\.ts\(1,14\): error TS2322/) as unknown,
  });
  expect(await built()).toEqual(before);
});
