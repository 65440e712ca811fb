import { describe, expect, test } from "vitest";
import { checks } from "./checks/index.js";
import type { ContractOptions } from "./options.js";
import type { CheckReport, ContractReport } from "./report.js";
import { runContract } from "./run-contract.js";
import { settingsOf } from "./options.js";
import type { ContractTarget } from "./target.js";

/** Longest duration of a run in a test suite: a rate limit may have to be waited out. */
const longestRun = 600_000;

/**
 * Registers a suite with one test for each check, and one for the verdict. The target is asked once, when the suite begins. A
 * check that saw no case is shown as skipped, with its reason; without a case of a main rule the verdict's test fails.
 */
export function describeContract(
  target: ContractTarget | (() => ContractTarget | Promise<ContractTarget>),
  options: ContractOptions = {},
): void {
  const settings = settingsOf(options);
  let report: Promise<ContractReport> | undefined;
  const run = (): Promise<ContractReport> => {
    report ??= Promise.resolve(typeof target === "function" ? target() : target).then((found) =>
      runContract(found, options),
    );
    return report;
  };
  describe("contract", () => {
    for (const { id, title } of checks) {
      const isChosen =
        settings.checks.length === 0 || settings.checks.some((each) => each === id || id.startsWith(`${each}.`));
      if (!isChosen) continue;
      test(
        `${id}: ${title}`,
        async ({ skip }) => {
          const found = (await run()).checks.filter((check) => check.id === id);
          const failed = failures(found);
          if (failed.length > 0) throw new Error(failed.join("\n"));
          const open = found.every(({ outcome }) => outcome === "not-exercised");
          if (open) skip(found[0]?.reason ?? "the operation has no such rule");
        },
        longestRun,
      );
    }
    test(
      "the verdict is passed",
      async () => {
        const { verdict, notes } = await run();
        expect(verdict, notes.join("\n")).toBe("passed");
      },
      longestRun,
    );
  });
}

function failures(found: readonly CheckReport[]): string[] {
  return found
    .filter(({ outcome }) => outcome === "failed")
    .flatMap(({ operation, evidence }) =>
      evidence.map(({ message, request, curl, pointer, expected, received, line }) =>
        [
          `${operation}: ${message}`,
          `  ${request} ${pointer}`,
          `  expected ${expected ?? "otherwise"}, received ${received ?? "this"}; fragment line ${line}`,
          `  ${curl}`,
        ].join("\n"),
      ),
    );
}
