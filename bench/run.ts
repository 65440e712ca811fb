import { mkdir, writeFile } from "node:fs/promises";
import { createProgram, runProgram } from "../scripts/program.js";
import { runNode } from "./harness/child.js";
import { preparePeers } from "./harness/peers.js";
import { benchFolder, locate, root, staging } from "./harness/places.js";
import { Progress } from "./harness/progress.js";
import { measure } from "./harness/measure.js";
import { chart } from "./report/chart.js";
import { markdown } from "./report/markdown.js";
import { terminalSummary, terminalTable } from "./report/terminal.js";
import { suites } from "./suites/index.js";

const ids = suites.map(({ id }) => id);
const program = createProgram(
  "bench",
  "What the packages cost, side by side with what people use today, on this machine in one run.",
  "0 everything that could be measured was (budgets met or not), 1 a measurement failed, 2 wrong usage.",
)
  .option("--quick", "few rounds and small sizes, in about a minute; leaves RESULTS.md alone")
  .option("--only <suite...>", `some measurements only (${ids.join(", ")}); leaves RESULTS.md alone`);

await runProgram(program, async () => {
  const { quick = false, only = ids } = program.opts<{ quick?: boolean; only?: string[] }>();
  const unknown = only.filter((id) => !ids.includes(id));
  if (unknown.length > 0) program.error(`error: no such suite: ${unknown.join(", ")}; there are ${ids.join(", ")}`);

  const progress = new Progress();
  progress.say("installing the peers");
  const peers = await preparePeers();
  const chosen = suites.filter(({ id }) => only.includes(id));
  const complete = chosen.length === suites.length;
  const results = await measure(chosen, { quick, complete, peers, progress }, (table) =>
    console.log(terminalTable(table)),
  );
  console.log(terminalSummary(results));

  await mkdir(staging, { recursive: true });
  await writeFile(`${staging}results.json`, `${JSON.stringify(results, null, 2)}\n`);
  const failed = results.missing.some(({ name }) => ids.includes(name));
  if (!quick && complete && peers.problem === undefined && !failed) {
    const file = `${benchFolder}RESULTS.md`;
    await writeFile(file, markdown(results));
    await runNode([`${locate("prettier") ?? ""}/bin/prettier.cjs`, "--write", file], root);
    await writeFile(`${benchFolder}chart.svg`, chart(results));
    console.log("wrote bench/RESULTS.md and bench/chart.svg");
  }
  console.log(`${Math.round(results.seconds)} s`);
  if (failed) process.exitCode = 1;
});
