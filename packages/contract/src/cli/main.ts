import { CommanderError } from "commander";
import { readFile } from "node:fs/promises";
import { Recorder } from "../har/record.js";
import { readReplay } from "../har/replay.js";
import { fetchTransport } from "../http/transport.js";
import { Mask } from "../mask.js";
import { settingsOf, type ContractOptions } from "../options.js";
import type { ContractReport } from "../report.js";
import { prepareReporters, type TextStream } from "../reporters/index.js";
import { prepareFile, writeWhole } from "../reporters/files.js";
import { runWith } from "../run-contract.js";
import { checkTarget, UsageError } from "../target.js";
import { exitCode } from "../verdict.js";
import { recordedTarget, targetOf } from "./cli-target.js";
import { createProgram, type CliOptions } from "./program.js";

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
    io.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function check(options: CliOptions, io: Surroundings): Promise<0 | 1 | 2> {
  const reporters = await prepareReporters(options.reporter, { ...io, folder: io.cwd() });
  const report = await (options.replay === undefined ? live(options, io) : replayed(options, options.replay));
  await reporters.write(report);
  return exitCode(report.verdict);
}

async function live(options: CliOptions, io: Surroundings): Promise<ContractReport> {
  const target = targetOf(options, io.env);
  checkTarget(target);
  const contractOptions = contractOptionsOf(options);
  const { seed, maxRequests } = settingsOf(contractOptions);
  const mask = new Mask(target.apiToken);
  if (options.record === undefined) return runWith(target, contractOptions, fetchTransport, mask);
  await prepareFile(options.record);
  const recorder = new Recorder();
  const report = await runWith(target, contractOptions, (each) => recorder.over(fetchTransport(each)), mask);
  const { baseUrl, accountId, appId, params = {} } = target;
  const har = recorder.har({ baseUrl, accountId, appId, params, seed, maxRequests }, mask);
  await writeWhole(options.record, `${JSON.stringify(har, null, 1)}\n`);
  return report;
}

async function replayed(options: CliOptions, file: string): Promise<ContractReport> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`${file} cannot be read`);
  });
  const replay = readReplay(text, file);
  const target = recordedTarget(replay, options);
  const given = contractOptionsOf(options);
  const recorded = replay.run ? { seed: replay.run.seed, maxRequests: replay.run.maxRequests } : {};
  return runWith(target, { ...recorded, ...given }, () => replay.transport, new Mask(target.apiToken));
}

function contractOptionsOf(options: CliOptions): ContractOptions {
  const { check, operation, maxRequests, seed, strict, bail, timeout, maxWait, minCoverage } = options;
  return {
    checks: check,
    operations: operation,
    strict,
    bail,
    ...(maxRequests === undefined ? {} : { maxRequests }),
    ...(seed === undefined ? {} : { seed }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout }),
    ...(maxWait === undefined ? {} : { maxWaitMs: maxWait }),
    ...(minCoverage === undefined ? {} : { minCoverage }),
  };
}
