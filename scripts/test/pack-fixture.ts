import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compile } from "../build/compile.js";
import { readPackageFiles, type PackageFiles } from "../pack/package-files.js";

export const sampleName = "@rtk-meetings/sample";

const manifest = {
  name: sampleName,
  version: "1.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  files: ["dist", "src", "CHANGELOG.md"],
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
};

const sources = {
  "package.json": JSON.stringify(manifest, null, 2),
  "tsconfig.build.json": JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      rootDir: "src",
      outDir: "dist",
      declaration: true,
      declarationMap: true,
      types: [],
    },
    include: ["src"],
  }),
  "README.md": "# Sample\n",
  LICENSE: "MIT\n",
  "CHANGELOG.md": "# Sample\n\n## 1.0.0\n\nFirst release.\n",
  "src/index.ts": 'export { answer, type Answer } from "./answer.js";\n',
  "src/answer.ts":
    "/** Unlike openapi-fetch. */\nexport interface Answer {\n  value: number;\n}\nexport const answer: Answer = { value: 42 };\n",
};

/** A small repository with one sound, built package; `packed` gives what its tarball would hold after some edits. */
export interface SampleRepository {
  readonly folder: string;
  /** Edits change files of the tarball: new text, or undefined to leave the file out. */
  packed(edits?: Readonly<Record<string, string | undefined>>): Promise<PackageFiles>;
  remove(): Promise<void>;
}

export async function sampleRepository(): Promise<SampleRepository> {
  const folder = await mkdtemp(join(tmpdir(), "rtk-sample-"));
  const source = join(folder, "packages/sample");
  await writeAll(source, sources);
  await writeAll(source, Object.fromEntries(compile(source)));
  let count = 0;
  return {
    folder,
    packed: async (edits = {}) => {
      const target = join(folder, `packed-${++count}`, sampleName);
      await cp(source, target, { recursive: true });
      await rm(join(target, "tsconfig.build.json"));
      await writeAll(target, edits);
      return readPackageFiles(target);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function writeAll(folder: string, files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
}
