import type { CheckContext } from "../check.js";
import type { CheckRecord, Problem } from "../check-record.js";
import { tokensOf } from "../fragment/document.js";
import type { Page } from "./page.js";

/** Compares answers with each other. Undefined: they agree; "no case": there is nothing to compare. */
export type Comparison = (fresh: boolean) => Promise<Problem | undefined | "no case">;

/** Failing attempts that make a failure. */
const enough = 3;
/** Attempts in all, where others were seen to edit the list meanwhile. */
const most = 5;

/**
 * Judges a comparison across requests. One that fails is repeated whole, with fresh answers, and fails only if every
 * attempt does: others may edit the list meanwhile. Where the list was seen to change during each attempt nothing can
 * be said, and the check sees no case.
 *
 * @returns whether the check may go on: false after a failure
 */
export async function settle(context: CheckContext, record: CheckRecord, compare: Comparison): Promise<boolean> {
  let problem = await compare(false);
  if (problem === "no case") return true;
  let before = problem && (await control(context));
  let quiet = 0;
  for (let attempt = 2; problem && attempt <= most && !(attempt > enough && quiet > 0); attempt++) {
    problem = await compare(true);
    if (problem === "no case") return true;
    const after: Control | undefined = problem && (await control(context));
    if (!before || !after || !wasEdited(before, after)) quiet++;
    before = after;
  }
  if (problem && quiet === 0) {
    record.skip("the list changed during each attempt to compare answers");
    return true;
  }
  record.judge(problem && { ...problem, message: `${problem.message} (in each of ${enough} attempts)` });
  return !problem;
}

/** What the list looks like between two attempts. */
interface Control {
  readonly total: number;
  /** The items that were read for it: by key, their times. */
  readonly stamps: ReadonlyMap<string, string>;
  /** How many different items of the list had been met by then, in whatever answer. */
  readonly met: number;
}

/** Lists of so many pages are read whole for it; of longer ones the ends, which insertions and removals move. */
const fewPages = 4;

/** Reads the list, or its ends; undefined if that cannot be. */
async function control({ collection, operation }: CheckContext): Promise<Control | undefined> {
  const stamped = dateMembers(operation);
  const { total } = await collection.main();
  const full = collection.fullSize(collection.size) ?? collection.size;
  const last = Math.max(1, Math.ceil(total / full));
  const numbers = last <= fewPages ? Array.from({ length: last }, (_, index) => index + 1) : [1, last];
  const stamps = new Map<string, string>();
  let page: Page | undefined;
  for (const number of numbers) {
    page = await collection.page(number, { size: collection.size, fresh: true });
    if (!page) return undefined;
    const { items, keys } = page;
    keys.forEach((key, at) => stamps.set(key, JSON.stringify(stamped.map((name) => items[at]?.[name]))));
  }
  return { total: page?.total ?? 0, stamps, met: collection.seen.size };
}

/**
 * Whether others edited the list between two controls: the total differs, an item was updated, or one came up that no
 * answer had shown although as many as there are had been met. A list that is another one each time was not edited.
 */
function wasEdited(before: Control, after: Control): boolean {
  if (after.total !== before.total) return true;
  const common = [...after.stamps.keys()].filter((key) => before.stamps.has(key));
  if (common.length * 2 < after.stamps.size) return false;
  if (common.some((key) => after.stamps.get(key) !== before.stamps.get(key))) return true;
  return after.met > before.met && before.met >= after.total;
}

/** Names of the date-time members of an item. */
export function dateMembers({ members, list }: CheckContext["operation"]): readonly string[] {
  const depth = tokensOf(list?.items ?? "").length + 2;
  return [...members.values()]
    .filter(({ pattern, schema }) => schema.format === "date-time" && tokensOf(pattern).length === depth)
    .filter(({ pattern }) => pattern.startsWith(`${list?.items ?? ""}/*/`))
    .map(({ name }) => name);
}
