import { budgets, type BudgetId } from "./budgets.js";
import { figure, ratio, type Figure } from "./statistics.js";

/** One line of the results. */
export interface Row {
  readonly name: string;
  readonly figure: Figure;
  /** Against the table's baseline; absent on the baseline itself and where a ratio says nothing. */
  readonly ratio?: Figure;
  /** The budgets that this row is held to. */
  readonly budgets: readonly Judgement[];
}

/** A budget beside the figure that it judges. */
export interface Judgement {
  readonly id: BudgetId;
  readonly measured: number;
  readonly limit: number;
  readonly met: boolean;
}

export type Held = Omit<Judgement, "met">;

export interface Table {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Name of the row that ratios are against. */
  readonly baseline?: string;
  readonly rows: readonly Row[];
  /** Rows that could not be measured, each with the reason. */
  readonly missing: readonly Missing[];
  readonly note?: string;
}

export type Unit = "µs" | "ms" | "s" | "bytes" | "kB" | "MB" | "count" | "x";

export interface Missing {
  readonly name: string;
  readonly reason: string;
}

/** A row from the samples of its rounds; `held` names the budgets that its median, or another measure, is held to. */
export function row(
  name: string,
  samples: readonly number[],
  options: { baseline?: readonly number[] | undefined; held?: readonly Held[] | undefined } = {},
): Row {
  const { baseline, held = [] } = options;
  return {
    name,
    figure: figure(samples),
    ...(baseline === undefined || baseline === samples ? {} : { ratio: ratio(samples, baseline) }),
    budgets: held.map((each) => ({ ...each, met: each.measured <= each.limit })),
  };
}

/** Every judgement of the tables, in the order of the budgets. */
export function judgements(tables: readonly Table[]): (Judgement & { row: string; table: string })[] {
  const all = tables.flatMap((table) =>
    table.rows.flatMap((each) => each.budgets.map((one) => ({ ...one, row: each.name, table: table.title }))),
  );
  return budgets.flatMap(({ id }) => all.filter((one) => one.id === id));
}
