import type { CheckReport, Coverage, Verdict } from "./report.js";

/** `failed` if a check failed; else `incomplete` if a main rule saw no case or too little was covered; else `passed`. */
export function verdictOf(checks: readonly CheckReport[], coverage: Coverage, minCoverage: number): Verdict {
  if (checks.some(({ outcome }) => outcome === "failed")) return "failed";
  const isIncomplete = checks.length === 0 || checks.some(({ core, outcome }) => core && outcome === "not-exercised");
  return isIncomplete || coverage.percent < minCoverage ? "incomplete" : "passed";
}

/** Exit code of a program that ends with a verdict. */
export function exitCode(verdict: Verdict): 0 | 1 | 2 {
  return verdict === "passed" ? 0 : verdict === "failed" ? 1 : 2;
}
