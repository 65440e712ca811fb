import { runContract, type ContractReport } from "@rtk-meetings/contract";
import { createMockApi } from "@rtk-meetings/mock";
import { mutants } from "./index.js";
import type { Provider } from "./mutant.js";
import { variations } from "./variations.js";

/** What the checks said of one provider. */
export interface Graded {
  readonly name: string;
  /** Whether the verdict is the right one: for a mutant that it was noticed, for a variation that it was not. */
  readonly isRight: boolean;
  readonly ms: number;
  /** The verdict and what led to it, in one line. */
  readonly told: string;
}

/** Grades the checks on a provider by its name: only a failed check notices a mutant, and is a false alarm on a variation. */
export async function grade(name: string, whole: boolean): Promise<Graded> {
  const mutant = mutants.find((each) => each.name === name);
  if (mutant) return graded(mutant, { bail: !whole }, ({ verdict }) => verdict === "failed");
  const variation = variations.find((each) => each.name === name);
  if (!variation) throw new Error(`no provider is called ${name}`);
  return graded(variation, {}, ({ verdict }) => verdict === (variation.verdict ?? "passed"));
}

/** A run that ends at its first failure comes to the same verdict as a whole one, sooner. */
async function graded(
  { name, mock: mockOptions, options, wrap }: Provider,
  { bail = false }: { readonly bail?: boolean },
  isRight: (report: ContractReport) => boolean,
): Promise<Graded> {
  const { accountId = defaults.accountId, appId = defaults.appId, apiToken = defaults.apiToken } = mockOptions ?? {};
  const mock = createMockApi({ ...mockOptions, accountId, appId, apiToken });
  const target = { baseUrl: "http://provider.test/client/v4", accountId, appId, apiToken, fetch: wrap(mock) };
  const started = performance.now();
  const report = await runContract(target, { ...options, bail });
  return { name, isRight: isRight(report), ms: performance.now() - started, told: tell(report) };
}

const defaults = {
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
  apiToken: "mock-token",
};

function tell({ verdict, checks, requests, notes }: ContractReport): string {
  const failed = checks.filter(({ outcome }) => outcome === "failed");
  const open = checks.filter(({ core, outcome }) => verdict === "incomplete" && core && outcome === "not-exercised");
  const causes = [
    ...failed.map(({ id, evidence }) => `${id} (${evidence[0]?.message ?? ""})`),
    ...open.map(({ id }) => `${id} not exercised`),
  ];
  return [`${verdict}, ${requests} requests`, ...causes, ...notes].join("; ");
}
