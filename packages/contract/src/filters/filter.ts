import type { Item } from "../collection/page.js";
import type { Parameter } from "../fragment/operations.js";
import type { Random } from "../random.js";

/** Whether an item passes; undefined where the fragment leaves it open. */
export type Truth = boolean | undefined;

/** A query parameter that says which items a list is to hold. */
export interface Filter {
  readonly parameter: Parameter;
  /** `equality`: the parameter names a member. `search`: text in members. `from`, `to`: bounds of a time. */
  readonly kind: "equality" | "search" | "from" | "to";
  /** A value under which the item passes; undefined if it has none. */
  readonly including: (item: Item, random: Random) => string | undefined;
  /** A value under which the item does not pass. */
  readonly excluding: (item: Item, random: Random) => string | undefined;
  readonly passes: (item: Item, value: string) => Truth;
  /** The member that an equality is about. */
  readonly member?: string;
}

/** A filter with a value. */
export interface Condition {
  readonly filter: Filter;
  readonly value: string;
}

/**
 * Whether an item passes a condition. One without the member that is asked for does not, where the list is known to show
 * that member.
 */
export function passes(item: Item, { filter, value }: Condition, shown: ReadonlySet<string>): Truth {
  const truth = filter.passes(item, value);
  return truth === undefined && filter.member !== undefined && shown.has(filter.member) ? false : truth;
}

/** Whether an item passes all conditions. */
export function passesAll(item: Item, conditions: readonly Condition[], shown: ReadonlySet<string>): Truth {
  const truths = conditions.map((condition) => passes(item, condition, shown));
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

export function queryOf(conditions: readonly Condition[]): (readonly [string, string])[] {
  return conditions.map(({ filter, value }) => [filter.parameter.name, value] as const);
}
