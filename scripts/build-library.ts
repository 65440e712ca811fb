import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buildLibrary } from "./build/library.js";
import { createProgram, runProgram } from "./program.js";

const program = createProgram(
  "build-library",
  "Builds the package in the current folder: its entry points as few modules, and their declarations.",
  "0 dist is built, 1 the compiler found an error and dist is untouched, 2 wrong usage.",
);

await runProgram(program, async () => {
  const folder = process.cwd();
  const files = await buildLibrary(folder);
  await rm(join(folder, "dist"), { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
