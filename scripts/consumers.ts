import { rename } from "node:fs/promises";
import { join } from "node:path";
import { runCells } from "./consumers/cell.js";
import { createMatrix } from "./consumers/cells.js";
import { line, table } from "./consumers/matrix.js";
import { packTarballs } from "./pack/pack.js";
import { withTempFolder } from "./pack/temp-folder.js";
import { createProgram, runProgram } from "./program.js";

/** What no cell needs on a slow machine with a cold store. */
const limitMs = 300_000;

const program = createProgram(
  "consumers",
  "Installs the packed packages into fresh projects and uses them as consumers do. Needs a build.",
  "0 no cell failed, 1 a cell failed, 2 wrong usage.",
)
  .option("--only <text>", "run only the cells whose title contains the text")
  .option("--keep", "leave the projects behind");

await runProgram(program, async () => {
  const { only = "", keep = false } = program.opts<{ only?: string; keep?: boolean }>();
  await withTempFolder("rtk-consumers-", async (folder) => {
    const tarballs = await packTarballs(join(folder, "tarballs"));
    const matrix = createMatrix(folder, tarballs);
    const cells = matrix.cells.filter(({ title }) => title.includes(only));
    if (cells.length === 0) program.error(`error: no cell's title contains "${only}"`);
    const results = await runCells(cells, {
      concurrency: 2,
      limitMs,
      report: (result) => console.error(line(result)),
    }).finally(() => matrix.close());
    console.log(table(results));
    if (results.some(({ outcome }) => outcome === "failed")) process.exitCode = 1;
    if (keep) await rename(folder, `${folder}-kept`).then(() => console.log(`left in ${folder}-kept`));
  });
});
