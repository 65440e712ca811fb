import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import type { Graded } from "./grading.js";
import { mutants } from "./index.js";
import type { Provider } from "./mutant.js";
import { variations } from "./variations.js";
import { gradeAll } from "./workers.js";

const program = new Command("grade")
  .description(
    "Grades the contract checks: every mutant of the mock must be noticed, no legitimate variation may raise an alarm.\n" +
      "Exit code 0 at 100 % and no false alarm, 1 otherwise.",
  )
  .option("--only <name...>", "providers whose name is this or begins with it, such as paging/ or answer/429")
  .option("--jobs <n>", "processes", jobs, availableParallelism())
  .option("--whole", "run each mutant to its end instead of to its first failure")
  .option("--verbose", "a line for each provider, with the checks that failed")
  .parse();

const options = program.opts<{ only?: string[]; jobs: number; whole?: true; verbose?: true }>();
const isChosen = ({ name }: Provider): boolean => options.only?.some((each) => name.startsWith(each)) ?? true;
const chosen = { mutants: mutants.filter(isChosen), variations: variations.filter(isChosen) };
const providers = [...chosen.mutants, ...chosen.variations];
if (providers.length === 0) program.error(`nothing is called ${options.only?.join(" or ") ?? ""}`);

const started = performance.now();
let done = 0;
const tasks = providers.map(({ name }) => ({ name, whole: options.whole === true }));
const graded = await gradeAll(tasks, options.jobs, (result) => {
  done++;
  if (options.verbose) console.log(line(result));
  else if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${providers.length} `);
});
if (process.stdout.isTTY && !options.verbose) process.stdout.write("\r\u001b[K");

const killed = graded.slice(0, chosen.mutants.length);
const varied = graded.slice(chosen.mutants.length);
list("Survivors", killed);
list("False alarms", varied);
const share = killed.length === 0 ? 100 : (100 * rightOf(killed)) / killed.length;
const slowest = graded.reduce((one, other) => (other.ms > one.ms ? other : one));
console.log(`mutants noticed: ${rightOf(killed)} of ${killed.length} (${Math.floor(share * 10) / 10} %)`);
console.log(`variations without alarm: ${rightOf(varied)} of ${varied.length}`);
console.log(`${seconds(performance.now() - started)}; slowest ${slowest.name}, ${seconds(slowest.ms)}`);
process.exitCode = graded.every(({ isRight }) => isRight) ? 0 : 1;

function list(title: string, results: readonly Graded[]): void {
  const wrong = results.filter(({ isRight }) => !isRight);
  if (wrong.length === 0) return;
  console.log(`${title}:`);
  for (const { name, told } of wrong) {
    const description = providers.find((each) => each.name === name)?.description ?? "";
    console.log(`  ${name}: ${description}; ${told}`);
  }
  console.log("");
}

function line({ name, isRight, ms, told }: Graded): string {
  return `${isRight ? "right" : "WRONG"}  ${name.padEnd(36)} ${seconds(ms)}, ${told}`;
}

function rightOf(results: readonly Graded[]): number {
  return results.filter(({ isRight }) => isRight).length;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function jobs(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 1 to 99.");
  return Number(text);
}
