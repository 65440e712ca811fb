import { operations } from "./fragment/operations.js";
import { Session } from "./http/session.js";
import { Mask } from "./mask.js";
import { settingsOf, type ContractOptions } from "./options.js";
import { coverageOf } from "./coverage.js";
import type { ContractReport } from "./report.js";
import { runOperation } from "./run-operation.js";
import { checkTarget, type ContractTarget } from "./target.js";
import { verdictOf } from "./verdict.js";

/**
 * Checks a provider against the fragment. Sends GET requests only, one after the other, at most `maxRequests`.
 *
 * @throws {UsageError} before anything is sent, when the target or an option cannot be used
 */
export async function runContract(target: ContractTarget, options: ContractOptions = {}): Promise<ContractReport> {
  const settings = settingsOf(options);
  checkTarget(target);
  const started = performance.now();
  const session = new Session(target, new Mask(target.apiToken), settings);
  const results = [];
  for (const operation of operations) {
    const isChosen = settings.operations.length === 0 || settings.operations.includes(operation.operationId);
    if (isChosen) results.push(await runOperation(operation, session, settings));
  }
  const checks = results.flatMap((result) => result.checks);
  const coverage = coverageOf(results.map((result) => result.coverage));
  return {
    verdict: verdictOf(checks, coverage, settings.minCoverage),
    seed: settings.seed,
    requests: session.requests,
    durationMs: Math.round(performance.now() - started),
    coverage,
    checks,
    notes: [...new Set(results.flatMap(({ notes }) => notes))],
  };
}
