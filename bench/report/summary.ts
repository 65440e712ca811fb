import { budgets } from "../harness/budgets.js";
import { judgements } from "../harness/tables.js";
import { number } from "./numbers.js";
import type { Results } from "./results.js";

export interface BudgetLine {
  readonly text: string;
  readonly verdict: "met" | "NOT MET" | "not measured";
  /** What was measured, each figure with its limit. */
  readonly figures: string;
}

/** Every budget beside what this run measured for it. */
export function budgetLines({ sections }: Results): BudgetLine[] {
  const all = judgements(sections.flatMap(({ tables }) => tables));
  return budgets.map(({ id, text }) => {
    const own = all.filter((each) => each.id === id);
    const verdict = own.length === 0 ? "not measured" : own.every(({ met }) => met) ? "met" : "NOT MET";
    return {
      text,
      verdict,
      figures: own.map(({ measured, limit, table }) => `${number(measured)} of ${number(limit)} (${table})`).join("; "),
    };
  });
}
