import { CommanderError } from "commander";
import { resolve } from "node:path";
import { exitCode } from "../verdict.js";
import { prepareFile } from "../reporters/files.js";
import { parseReporters, prepareReporters, type TextStream } from "../reporters/index.js";
import { UsageError } from "../target.js";
import { messageOf } from "./flags.js";
import { createProgram, type CliOptions } from "./program.js";
import { planOf } from "./plan.js";

/** What the program reads and writes; `process` is one. */
export interface Surroundings {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
}

/** Runs the program with its arguments; gives the exit code. */
export async function main(parameters: readonly string[], io: Surroundings): Promise<0 | 1 | 2> {
  try {
    const program = createProgram(
      (text) => io.stdout.write(text),
      (text) => io.stderr.write(text),
    ).parse(parameters, { from: "user" });
    return await check(program.opts<CliOptions>(), io);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.stderr.write(`error: ${messageOf(error)}\n`);
    return 2;
  }
}

/** Nothing is made or written before every option is known to be usable. */
async function check(options: CliOptions, io: Surroundings): Promise<0 | 1 | 2> {
  const folder = io.cwd();
  const plan = await planOf(options, io.env, folder);
  const choices = parseReporters(options.reporter ?? [], folder);
  for (const name of ["record", "replay"] as const) {
    const file = options[name] === undefined ? undefined : resolve(folder, options[name]);
    if (file !== undefined && choices.some((choice) => choice.file === file)) {
      throw new UsageError(`a reporter cannot write the file of --${name}: ${file}`);
    }
  }
  if (plan.record !== undefined) await prepareFile(plan.record);
  const reporters = await prepareReporters(options.reporter ?? [], { ...io, folder });
  const { report, keep } = await plan.run();
  await writeAll([() => reporters.write(report), keep]);
  return exitCode(report.verdict);
}

/** Whatever becomes of one, the others are written; then its error is thrown. */
async function writeAll(writes: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const write of writes) await write().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
