import { InvalidArgumentError } from "commander";
import { coverageKinds, type CoverageKind, type CoverageThresholds } from "../coverage-thresholds.js";

/** Readers of what stands after an option; each throws InvalidArgumentError for what it cannot read. */

export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

export function collectPairs(
  pair: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = pair.indexOf("=");
  if (at < 1 || at === pair.length - 1) throw new InvalidArgumentError("It must be name=value.");
  return { ...before, [pair.slice(0, at)]: pair.slice(at + 1) };
}

export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

export function fileName(text: string): string {
  if (text === "") throw new InvalidArgumentError("It must name a file.");
  return text;
}

/** The name of each kind of coverage on the command line. */
const kindsByName = new Map<string, CoverageKind | "total">([
  ...(Object.keys(coverageKinds) as CoverageKind[]).map(
    (kind) => [coverageKinds[kind].replace(" ", "-"), kind] as const,
  ),
  ["total", "total"],
]);

export const coverageNames = [...kindsByName.keys()].filter((name) => name !== "total");

/** `PERCENT` of everything, or `KIND=PERCENT`. */
export function threshold(text: string, before: CoverageThresholds = {}): CoverageThresholds {
  const [, name = "total", percent = ""] = /^(?:([^=]*)=)?(.*)$/s.exec(text) ?? [];
  const kind = kindsByName.get(name);
  if (kind === undefined) throw new InvalidArgumentError(`It must name one of ${coverageNames.join(", ")}.`);
  const value = Number(percent);
  if (!/^\d+(\.\d+)?$/.test(percent) || value > 100) {
    throw new InvalidArgumentError(`It must be a number from 0 to 100, or KIND=NUMBER as in statuses=50.`);
  }
  return { ...before, [kind]: value };
}
