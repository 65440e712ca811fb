import { rename } from "node:fs/promises";
import { join } from "node:path";
import { runCells, type CellResult } from "./consumers/cell.js";
import { createMatrix } from "./consumers/cells.js";
import { line, table } from "./consumers/matrix.js";
import { installTools } from "./consumers/tools.js";
import { packTarballs } from "./pack/pack.js";
import { withTempFolder } from "./pack/temp-folder.js";
import { createProgram, runProgram } from "./program.js";

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
    const matrix = createMatrix(join(folder, "projects"), tarballs, installTools(join(folder, "tools")));
    const cells = matrix.cells.filter(({ title }) => title.includes(only));
    if (cells.length === 0) program.error(`error: no cell's title contains "${only}"`);
    const results = await runCells(cells, 2, progress).finally(() => matrix.close());
    console.log(table(results));
    if (results.some(({ outcome }) => outcome === "failed")) process.exitCode = 1;
    if (keep) await rename(folder, `${folder}-kept`).then(() => console.log(`left in ${folder}-kept`));
  });
});

/** While the matrix runs: each line as it ends on a terminal, what did not pass elsewhere. */
function progress(result: CellResult): void {
  if (process.stderr.isTTY || result.outcome !== "passed") console.error(line(result));
}
