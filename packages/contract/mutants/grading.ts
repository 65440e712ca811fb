import { runContract, type ContractReport } from "@rtk-meetings/contract";
import { createMockApi } from "@rtk-meetings/mock";
import type { Mutant, Provider, Variation } from "./mutant.js";

/** What the checks said of one provider. */
export interface Graded<T extends Provider = Provider> {
  readonly provider: T;
  /** Whether the verdict is the right one: for a mutant that it was noticed, for a variation that it was not. */
  readonly isRight: boolean;
  readonly report: ContractReport;
  readonly ms: number;
}

/** Grades the checks on a mutant: only a failed check counts. */
export async function gradeMutant(mutant: Mutant): Promise<Graded<Mutant>> {
  return grade(mutant, ({ verdict }) => verdict === "failed");
}

/** Grades the checks on a variation: a failed check is a false alarm. */
export async function gradeVariation(variation: Variation): Promise<Graded<Variation>> {
  return grade(variation, ({ verdict }) => verdict === (variation.verdict ?? "passed"));
}

async function grade<T extends Provider>(
  provider: T,
  isRight: (report: ContractReport) => boolean,
): Promise<Graded<T>> {
  const { accountId = defaults.accountId, appId = defaults.appId, apiToken = defaults.apiToken } = provider.mock ?? {};
  const mock = createMockApi({ ...provider.mock, accountId, appId, apiToken });
  const target = { baseUrl: "http://provider.test/client/v4", accountId, appId, apiToken, fetch: provider.wrap(mock) };
  const started = performance.now();
  const report = await runContract(target, provider.options);
  return { provider, isRight: isRight(report), report, ms: performance.now() - started };
}

const defaults = {
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
  apiToken: "mock-token",
};

/** Runs tasks, at most so many at once; results in the order of the tasks. */
export async function atMost<T>(limit: number, tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = tasks.entries();
  const worker = async (): Promise<void> => {
    for (const [index, task] of queue) results[index] = await task();
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, worker));
  return results;
}
