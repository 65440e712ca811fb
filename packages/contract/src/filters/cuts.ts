import type { CheckContext } from "../check.js";
import type { Reading } from "../collection/reading.js";
import type { Random } from "../random.js";
import type { Filter } from "./filter.js";
import { itemMembers } from "./filters-of.js";
import { instant, precisionOf, sideOf, timesOf } from "./range.js";

/** Times to cut the list at, none of them shown by an item: in a gap, shortly before an item, shortly after one. */
export interface Cuts {
  readonly gap: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Chooses cuts. In a long list the items are near the end of which the filter leaves few, so that each reading is short.
 * They are some whose times are equal, if there are any: whichever of them a bound is compared with, the cut is close.
 */
export function cutsOf(main: Reading, context: CheckContext, random: Random, filter?: Filter): Cuts {
  const names = timeNames(context);
  const times = main.items.map((item) => timesOf(item, names)).filter(({ length }) => length > 0);
  const shown = times.flat().sort((one, other) => one - other);
  const [low = 0] = shown;
  const alike = times.filter((each) => Math.max(...each) - Math.min(...each) < 1000);
  const items = (alike.length > 0 ? alike : times).sort(([one = 0], [other = 0]) => one - other);
  const near = random.sample(filter ? (filter.kind === "from" ? items.slice(-most) : items.slice(0, most)) : items, 20);
  const apart = (cuts: readonly number[]): string | undefined => {
    const found = cuts.find((cut) => shown.every((time) => sideOf(time, cut) !== 0));
    return found === undefined ? undefined : instant(found);
  };
  return {
    gap: apart(random.sample(shown, 20).map((time) => time + Math.floor((low - time) * 0.1))),
    before: apart(near.map((each) => Math.min(...each)).map((time) => time - precisionOf(time))),
    after: apart(near.map((each) => Math.max(...each)).map((time) => time + precisionOf(time))),
  };
}

/** Items near an end of the list. */
const most = 80;

/** Names of the members of an item that hold a time. */
export function timeNames({ operation }: CheckContext): string[] {
  return itemMembers(operation)
    .filter(({ schema }) => schema.format === "date-time")
    .map(({ name }) => name);
}
