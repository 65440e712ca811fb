import { expect, test } from "vitest";
import { runContract, UsageError, type ContractOptions } from "@rtk-meetings/contract";
import { provider } from "./provider.js";
import { run } from "./program.js";

type Thresholds = ContractOptions["minCoverage"] & object;

/** Of the mock's list all is met but the statuses that it does not cause. */
test.each<[number | Thresholds, RegExp]>([
  [98, /The coverage is 97\.2 %, less than 98 %\. Not met: 429, 500, 4XX, 5XX\./],
  [{ statuses: 60 }, /coverage of statuses is 55\.5 %, less than 60 %\. Not met: 429, 500, 4XX, 5XX\./],
  [{ total: 98 }, /The coverage is 97\.2 %, less than 98 %\./],
  [{ statuses: 50, total: 100, members: 100 }, /The coverage is 97\.2 %/],
])("%j is not reached: the verdict is open, and the report says why", async (minCoverage, said) => {
  const { verdict, notes, checks } = await runContract(provider(), { minCoverage });
  expect(checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
  expect(verdict).toBe("incomplete");
  expect(notes).toEqual([expect.stringMatching(said)]);
});

test("thresholds that are reached leave the verdict alone", async () => {
  const minCoverage = { total: 97, parameters: 100, statuses: 55.5, members: 100, enumValues: 100 };
  for (const each of [minCoverage, 97]) {
    expect(await runContract(provider(), { minCoverage: each })).toMatchObject({ verdict: "passed", notes: [] });
  }
});

test.each<[keyof Thresholds, string]>([
  ["parameters", "page_no=below the minimum"],
  ["members", "/data/*/id"],
  ["enumValues", "/data/*/status=INACTIVE"],
])("%s are counted for themselves, and what is missing is named", async (kind, missing) => {
  const options = { checks: ["auth"], minCoverage: { [kind]: 100 } };
  const { verdict, notes, coverage } = await runContract(provider({ meetings: 0 }), options);
  const [operation] = coverage.operations;
  expect(verdict).toBe("incomplete");
  expect(notes.join()).toMatch(/^The coverage of .* less than 100 %\. Not met: .*, \d+ more\.$/);
  expect((operation?.[kind as "members"] ?? { missing: [] }).missing).toContain(missing);
});

test("a failed check stays a failure beside a threshold", async () => {
  const report = await runContract(provider({ pastEnd: "repeat-last" }), { minCoverage: { statuses: 100 } });
  expect(report.verdict).toBe("failed");
  expect(report.notes.join()).toContain("coverage of statuses");
});

test.each([NaN, -1, 101, { statuses: 101 }, { total: NaN }, { status: 50 }])("%j is refused", async (minCoverage) => {
  await expect(runContract(provider(), { minCoverage: minCoverage as number })).rejects.toThrow(UsageError);
});

test("the program takes thresholds by flag: of everything, and of each kind", async () => {
  const met = ["90", "parameters=100", "statuses=50", "members=99.5", "enum-values=100"];
  const flags = (values: readonly string[]): string[] => values.flatMap((each) => ["--min-coverage", each]);
  expect(await run(flags(met))).toMatchObject({ code: 0, error: "" });
  const { code, out } = await run(flags(["statuses=60", "members=99.5"]));
  expect(code).toBe(2);
  expect(out).toContain("note: The coverage of statuses is 55.5 %, less than 60 %.");
  expect(out).toContain("incomplete: ");
});
