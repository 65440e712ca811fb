import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Recorder } from "../har/record.js";
import { readReplay } from "../har/replay.js";
import { fetchTransport } from "../http/transport.js";
import { Mask } from "../mask.js";
import { settingsOf, type ContractOptions } from "../options.js";
import type { ContractReport } from "../report.js";
import { writeWhole } from "../reporters/files.js";
import { runWith } from "../run-contract.js";
import { checkTarget, UsageError } from "../target.js";
import { recordedTarget, targetOf } from "./cli-target.js";
import type { CliOptions } from "./program.js";

/** A run whose options were found usable. */
export interface Plan {
  /** The file that the run is recorded to. */
  readonly record: string | undefined;
  /** Runs it; `keep` writes the recording, if one is wanted. */
  readonly run: () => Promise<{ readonly report: ContractReport; readonly keep: () => Promise<void> }>;
}

/** @throws {UsageError} when the target, the recording or an option cannot be used */
export async function planOf(
  options: CliOptions,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): Promise<Plan> {
  return options.replay === undefined ? live(options, env, folder) : replayed(options, resolve(folder, options.replay));
}

function live(options: CliOptions, env: Readonly<Record<string, string | undefined>>, folder: string): Plan {
  const target = targetOf(options, env);
  checkTarget(target);
  const contractOptions = contractOptionsOf(options);
  const { seed, maxRequests } = settingsOf(contractOptions);
  const record = options.record === undefined ? undefined : resolve(folder, options.record);
  return {
    record,
    run: async () => {
      const mask = new Mask(target.apiToken);
      const recorder = new Recorder();
      const report = await runWith(
        target,
        contractOptions,
        (each) => (record === undefined ? fetchTransport(each) : recorder.over(fetchTransport(each))),
        mask,
      );
      const { baseUrl, accountId, appId, params = {} } = target;
      const keep = async (): Promise<void> => {
        if (record === undefined) return;
        const har = recorder.har({ baseUrl, accountId, appId, params, seed, maxRequests }, mask);
        await writeWhole(record, `${JSON.stringify(har, null, 1)}\n`);
      };
      return { report, keep };
    },
  };
}

async function replayed(options: CliOptions, file: string): Promise<Plan> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const isAbsent = (error as { readonly code?: unknown }).code === "ENOENT";
    throw new UsageError(
      `${file} cannot be read${isAbsent ? ": there is no such file" : ""}; record a run with --record`,
    );
  });
  const replay = readReplay(text, file);
  const target = recordedTarget(replay, options);
  checkTarget(target);
  const recorded = replay.run ? { seed: replay.run.seed, maxRequests: replay.run.maxRequests } : {};
  const contractOptions = { ...recorded, ...contractOptionsOf(options) };
  settingsOf(contractOptions);
  return {
    record: undefined,
    run: async () => ({
      report: await runWith(target, contractOptions, () => replay.transport, new Mask(target.apiToken)),
      keep: () => Promise.resolve(),
    }),
  };
}

function contractOptionsOf(options: CliOptions): ContractOptions {
  const { check, operation, maxRequests, seed, strict, bail, timeout, maxWait, minCoverage } = options;
  const named = {
    checks: check,
    operations: operation,
    maxRequests,
    seed,
    strict,
    bail,
    timeoutMs: timeout,
    maxWaitMs: maxWait,
    minCoverage,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
