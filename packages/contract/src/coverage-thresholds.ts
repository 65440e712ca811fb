import type { Coverage, Met } from "./report.js";
import { UsageError } from "./target.js";

/** What coverage is counted of, each with the word for it in running text. */
export const coverageKinds = {
  parameters: "parameters",
  statuses: "statuses",
  members: "members",
  enumValues: "enum values",
} as const;

export type CoverageKind = keyof typeof coverageKinds;

/** Least coverage in percent: of one kind over all operations, or, as `total`, of everything that is counted. */
export type CoverageThresholds = Readonly<Partial<Record<CoverageKind | "total", number>>>;

const kinds = Object.keys(coverageKinds) as readonly CoverageKind[];

/** A bare number is the threshold of everything. Throws UsageError on one that no run could be measured by. */
export function thresholdsOf(given: number | CoverageThresholds): CoverageThresholds {
  const thresholds = typeof given === "number" ? { total: given } : given;
  for (const [kind, least] of Object.entries(thresholds)) {
    if (kind !== "total" && !(kinds as readonly string[]).includes(kind)) {
      throw new UsageError(`knows no kind "${kind}"; use total, ${kinds.join(", ")}`, "minCoverage");
    }
    if (!(least >= 0 && least <= 100)) throw new UsageError("must be a number from 0 to 100", "minCoverage");
  }
  return thresholds;
}

/** What is covered less than it has to be, each with what was not met. */
export function shortfalls({ operations }: Coverage, thresholds: CoverageThresholds): string[] {
  const partsOf = { total: kinds, ...Object.fromEntries(kinds.map((kind) => [kind, [kind]])) } as Readonly<
    Record<CoverageKind | "total", readonly CoverageKind[]>
  >;
  return (Object.keys(partsOf) as (CoverageKind | "total")[]).flatMap((kind) => {
    const least = thresholds[kind] ?? 0;
    const parts = operations.flatMap((operation) => partsOf[kind].map((part) => operation[part]));
    if (shareOf(parts) >= least) return [];
    const name = kind === "total" ? "coverage" : `coverage of ${coverageKinds[kind]}`;
    return `The ${name} is ${percentOf(parts)} %, less than ${least} %. Not met: ${missingOf(parts)}.`;
  });
}

/** The share that was met, in percent, rounded down to one decimal: only all of it is 100. */
export function percentOf(parts: readonly Met[]): number {
  return Math.floor(10 * shareOf(parts)) / 10;
}

/** Where nothing is counted nothing is missing, unless there is no operation at all. */
function shareOf(parts: readonly Met[]): number {
  if (parts.length === 0) return 0;
  const sum = (name: "met" | "of"): number => parts.reduce((total, each) => total + each[name], 0);
  return sum("of") === 0 ? 100 : (100 * sum("met")) / sum("of");
}

const mostNamed = 8;

function missingOf(parts: readonly Met[]): string {
  const missing = parts.flatMap((each) => each.missing);
  const rest = missing.length - mostNamed;
  return [...missing.slice(0, mostNamed), ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
