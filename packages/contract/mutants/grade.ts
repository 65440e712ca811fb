import { availableParallelism } from "node:os";
import { Command } from "commander";
import { atMost, gradeMutant, gradeVariation, type Graded } from "./grading.js";
import { mutants } from "./index.js";
import type { Provider } from "./mutant.js";
import { variations } from "./variations.js";

const program = new Command("grade")
  .description(
    "Grades the contract checks: every mutant of the mock must be noticed, no legitimate variation may raise an alarm.\n" +
      "Exit code 0 at 100 % and no false alarm, 1 otherwise.",
  )
  .option("--only <name...>", "providers whose name is this or begins with it, such as paging/ or answer/429")
  .option("--jobs <n>", "providers at once", String(Math.max(4, availableParallelism())))
  .option("--verbose", "a line for each provider, with the checks that failed")
  .parse();

const { only, jobs, verbose = false } = program.opts<{ only?: string[]; jobs: string; verbose?: boolean }>();
const isChosen = ({ name }: Provider): boolean => !only || only.some((each) => name.startsWith(each));
const started = performance.now();
const chosen = { mutants: mutants.filter(isChosen), variations: variations.filter(isChosen) };
if (chosen.mutants.length + chosen.variations.length === 0)
  program.error(`nothing is called ${only?.join(" or ") ?? ""}`);

const graded = await atMost(Number(jobs) || 1, [
  ...chosen.mutants.map((mutant) => () => gradeMutant(mutant).then(shown)),
  ...chosen.variations.map((variation) => () => gradeVariation(variation).then(shown)),
]);
const killed = graded.slice(0, chosen.mutants.length);
const varied = graded.slice(chosen.mutants.length);

list("Survivors", killed);
list("False alarms", varied);
const share = killed.length === 0 ? 100 : (100 * rightOf(killed)) / killed.length;
const slowest = graded.reduce((one, other) => (other.ms > one.ms ? other : one));
console.log(`mutants noticed: ${rightOf(killed)} of ${killed.length} (${Math.floor(share * 10) / 10} %)`);
console.log(`variations without alarm: ${rightOf(varied)} of ${varied.length}`);
console.log(`${seconds(performance.now() - started)}; slowest ${slowest.provider.name}, ${seconds(slowest.ms)}`);
process.exitCode = graded.every(({ isRight }) => isRight) ? 0 : 1;

function shown(result: Graded): Graded {
  if (verbose) console.log(`${result.isRight ? "right" : "WRONG"}  ${result.provider.name.padEnd(36)} ${told(result)}`);
  return result;
}

function list(title: string, results: readonly Graded[]): void {
  const wrong = results.filter(({ isRight }) => !isRight);
  if (wrong.length === 0) return;
  console.log(`${title}:`);
  for (const result of wrong) console.log(`  ${result.provider.name}: ${result.provider.description}; ${told(result)}`);
  console.log("");
}

function told({ report: { verdict, checks, requests, notes }, ms }: Graded): string {
  const failed = checks.filter(({ outcome }) => outcome === "failed");
  const open = checks.filter(({ core, outcome }) => verdict === "incomplete" && core && outcome === "not-exercised");
  const causes = [
    ...failed.map(({ id, evidence }) => `${id} (${evidence[0]?.message ?? ""})`),
    ...open.map(({ id }) => `${id} not exercised`),
  ];
  return [`${verdict}, ${requests} requests, ${seconds(ms)}`, ...causes, ...notes].join("; ");
}

function rightOf(results: readonly Graded[]): number {
  return results.filter(({ isRight }) => isRight).length;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
