import { coverageKinds, type CoverageKind } from "../coverage-thresholds.js";
import { families, type CheckReport, type ContractReport, type Family, type Met, type Outcome } from "../report.js";

/** Every outcome with the word for it in running text, worst first. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  failed: "failed",
  warned: "warned",
  "not-exercised": "not exercised",
  passed: "passed",
};

export const outcomes = Object.keys(outcomeWords) as readonly Outcome[];

export type Tally = Readonly<Record<Outcome, number>>;

/** How many checks came to each outcome. */
export function tallyOf(checks: readonly CheckReport[]): Tally {
  const count = (outcome: Outcome): number => withOutcome(checks, outcome).length;
  return {
    failed: count("failed"),
    warned: count("warned"),
    "not-exercised": count("not-exercised"),
    passed: count("passed"),
  };
}

export function withOutcome(checks: readonly CheckReport[], outcome: Outcome): readonly CheckReport[] {
  return checks.filter((check) => check.outcome === outcome);
}

/** The families that have checks, each with them, in the order of the families. */
export function byFamily(checks: readonly CheckReport[]): readonly (readonly [Family, readonly CheckReport[]])[] {
  return families
    .map((family) => [family, checks.filter((check) => check.family === family)] as const)
    .filter(([, members]) => members.length > 0);
}

/** The tally in words, zeros left out: "2 failed, 40 passed". */
export function tallyText(tally: Tally): string {
  const parts = outcomes.flatMap((outcome) =>
    tally[outcome] > 0 ? [`${tally[outcome]} ${outcomeWords[outcome]}`] : [],
  );
  return parts.length === 0 ? "no checks" : parts.join(", ");
}

/** What the run took, and what repeats it. */
export function runText({ requests, durationMs, seed }: ContractReport): string {
  return `${requests} ${requests === 1 ? "request" : "requests"} in ${(durationMs / 1000).toFixed(1)} s, seed ${seed}`;
}

/** The parts of an operation's coverage, by name. */
export function coverageParts(
  coverage: ContractReport["coverage"]["operations"][number],
): readonly (readonly [string, Met])[] {
  return (Object.keys(coverageKinds) as CoverageKind[]).map((kind) => [coverageKinds[kind], coverage[kind]]);
}

/** At most so many of the values, and how many more there are. */
export function listed(values: readonly string[], most: number): string {
  const rest = values.length - most;
  return [...values.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

/** The name of a check, with its operation where the report is about several. */
export function nameOf(check: CheckReport, { checks }: ContractReport): string {
  return checks.every(({ operation }) => operation === check.operation) ? check.id : `${check.id} (${check.operation})`;
}
