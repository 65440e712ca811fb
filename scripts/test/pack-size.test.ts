import { describe, expect, test } from "vitest";
import { budgets, verdict } from "../pack/size.js";

describe("a size", () => {
  const limits = { budget: 5_500, today: 9_000 };

  test("within the budget passes", () => {
    expect(verdict(5_500, limits)).toEqual({ said: "5.50 kB of 5.5 kB", findings: [] });
  });

  test("over the budget is said to be, and passes as long as it does not grow", () => {
    expect(verdict(9_000, limits)).toEqual({
      said: "9.00 kB of 5.5 kB: OVER THE BUDGET, though no larger than before",
      isDoubtful: true,
      findings: [],
    });
  });

  test("larger than before fails", () => {
    expect(verdict(9_001, limits).findings).toEqual([{ where: "all", message: "larger than before: 9 kB" }]);
  });

  test("keeps the published budgets", () => {
    expect([budgets.bundled.budget, budgets.installed.budget]).toEqual([5_500, 600_000]);
  });
});
