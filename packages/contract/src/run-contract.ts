import { shortfalls } from "./coverage-thresholds.js";
import { coverageOf } from "./coverage.js";
import { operations } from "./fragment/operations.js";
import { Session } from "./http/session.js";
import { fetchTransport, type Transport } from "./http/transport.js";
import { Mask } from "./mask.js";
import { OperationRun } from "./operation-run.js";
import { settingsOf, type ContractOptions } from "./options.js";
import type { ContractReport } from "./report.js";
import { checkTarget, type ContractTarget } from "./target.js";
import { verdictOf } from "./verdict.js";

/**
 * Checks a provider against the fragment. Sends GET requests only, one after the other, at most `maxRequests`.
 *
 * @throws {UsageError} before anything is sent, when the target or an option cannot be used
 */
export function runContract(target: ContractTarget, options: ContractOptions = {}): Promise<ContractReport> {
  return runWith(target, options, fetchTransport, new Mask(target.apiToken));
}

/** As `runContract`, over any way of getting answers. */
export async function runWith(
  target: ContractTarget,
  options: ContractOptions,
  transport: (target: ContractTarget) => Transport,
  mask: Mask,
): Promise<ContractReport> {
  const settings = settingsOf(options);
  checkTarget(target);
  const started = performance.now();
  const session = new Session(target, mask, settings, transport(target));
  const chosen = operations.filter(
    ({ operationId }) => settings.operations.length === 0 || settings.operations.includes(operationId),
  );
  const runs = chosen.map((operation) => new OperationRun(operation, session, settings));
  session.endWhen(() =>
    settings.bail && runs.some((run) => run.hasFailed) ? "The run ended at its first failure." : undefined,
  );
  for (const phase of ["main", "rest"] as const) {
    for (const [index, run] of runs.entries()) {
      session.share(runs.length - index);
      await run.run(phase);
    }
  }
  const checks = runs.flatMap((run) => run.checks);
  const coverage = coverageOf(runs.map((run) => run.coverage));
  const short = shortfalls(coverage, settings.minCoverage);
  const hasLostTarget = runs.some((run) => run.hasLostTarget);
  return {
    verdict: verdictOf({ checks, isShort: short.length > 0, hasLostTarget }),
    seed: settings.seed,
    requests: session.requests,
    durationMs: Math.round(performance.now() - started),
    coverage,
    checks,
    notes: [...new Set([...runs.flatMap(({ notes }) => notes), ...short])],
  };
}
