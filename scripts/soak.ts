import { createProgram, runProgram, UsageError } from "./program.js";
import { soak } from "./soak/soak.js";

const program = createProgram(
  "soak",
  "Loads the mock with reads, changes, faults and nuisances for a time; nothing may be lost, nothing may leak.",
  "0 all is well, 1 something is lost or leaked, 2 wrong usage.",
)
  .option("--seconds <n>", "how long", "600")
  .option("--seed <n>", "what the load follows from", "1");

await runProgram(program, async () => {
  const { seconds, seed } = program.opts<{ seconds: string; seed: string }>();
  if (!(Number(seconds) > 0)) throw new UsageError("--seconds must be a number above 0");
  if (!Number.isSafeInteger(Number(seed))) throw new UsageError("--seed must be a whole number");
  const { flaws, memory, ...counts } = await soak({ seconds: Number(seconds), seed: Number(seed), rounds: 6 });
  const inMegabytes = (kind: "heap" | "resident"): string => memory.map((each) => each[kind].toFixed(1)).join(" ");
  console.log({ ...counts, heapMB: inMegabytes("heap"), residentMB: inMegabytes("resident") });
  if (flaws.length > 0) throw new Error(flaws.slice(0, 20).join("\n"));
  console.log("nothing lost, nothing leaked");
});
