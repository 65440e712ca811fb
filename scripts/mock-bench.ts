import { benchmark } from "./mock-bench/benchmark.js";
import { figures, missedBudgets } from "./mock-bench/report.js";
import { createProgram, runProgram, UsageError } from "./program.js";

const program = createProgram(
  "mock-bench",
  "What the mock's server costs: pages of 100 meetings over keep-alive connections on loopback, server and load on a core each.",
  "0 every budget is met, 1 one is missed or the machine cannot measure it, 2 wrong usage.",
)
  .option("--rounds <n>", "rounds, each of which measures everything once", "7")
  .option("--seconds <n>", "how long each measurement takes", "1");

await runProgram(program, async () => {
  const { rounds, seconds } = program.opts<{ rounds: string; seconds: string }>();
  if (!Number.isSafeInteger(Number(rounds)) || Number(rounds) < 1)
    throw new UsageError("--rounds: a whole number from 1");
  if (!(Number(seconds) > 0)) throw new UsageError("--seconds must be a number above 0");
  const results = await benchmark(Number(rounds), Number(seconds), (progress) => console.error(progress));
  console.log(figures(results));
  const missed = missedBudgets(results);
  if (missed.length > 0) throw new Error(missed.join("\n"));
  console.log("every budget is met");
});
