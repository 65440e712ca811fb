import type { CheckReport, Verdict } from "./report.js";

/** What a verdict rests on. */
export interface Findings {
  readonly checks: readonly CheckReport[];
  /** Whether less was covered than asked for. */
  readonly isShort: boolean;
  /** Whether the target stopped answering. */
  readonly hasLostTarget: boolean;
}

/**
 * `failed` if a check failed; else `incomplete` if a main rule, or every check, saw no case, too little was covered or the
 * target was lost; else `passed`.
 */
export function verdictOf({ checks, isShort, hasLostTarget }: Findings): Verdict {
  if (checks.some(({ outcome }) => outcome === "failed")) return "failed";
  const isOpen =
    checks.every(({ outcome }) => outcome === "not-exercised") ||
    checks.some(({ core, outcome }) => core && outcome === "not-exercised");
  return isOpen || hasLostTarget || isShort ? "incomplete" : "passed";
}

/** Exit code of a program that ends with a verdict. */
export function exitCode(verdict: Verdict): 0 | 1 | 2 {
  return verdict === "passed" ? 0 : verdict === "failed" ? 1 : 2;
}
