import type { ContractOptions } from "../options.js";
import { UsageError, type ContractTarget } from "../target.js";

/** The option of the command line for each member of a target and of the options; the token comes from the environment. */
const flags: Readonly<Record<Exclude<keyof (ContractTarget & ContractOptions), "fetch" | "params">, string>> = {
  baseUrl: "--base-url",
  accountId: "--account-id",
  appId: "--app-id",
  apiToken: "the token in the environment variable that --token-env names",
  checks: "--check",
  operations: "--operation",
  maxRequests: "--max-requests",
  seed: "--seed",
  strict: "--strict",
  bail: "--bail",
  timeoutMs: "--timeout",
  maxWaitMs: "--max-wait",
  minCoverage: "--min-coverage",
};

/** What an error says, with the option that was typed in place of the name that code uses. */
export function messageOf(error: unknown): string {
  if (!(error instanceof UsageError) || error.subject === undefined) {
    return error instanceof Error ? error.message : String(error);
  }
  const { subject, problem } = error;
  return `${Object.hasOwn(flags, subject) ? flags[subject as keyof typeof flags] : `--param ${subject}`} ${problem}`;
}
