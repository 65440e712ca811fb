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
    if (before && after && !wasEdited(before, after)) quiet++;
    before = after;
  }
  if (problem && quiet === 0) {
    record.skip("the list changed during each attempt to compare answers");
    return true;
  }
  record.judge(problem && { ...problem, message: `${problem.message} (in each of ${enough} attempts)` });
  return !problem;
}

/** The end of the list, which every insertion and removal moves, and how many items had been met before. */
interface Control {
  readonly page: Page | undefined;
  readonly known: ReadonlySet<string>;
  readonly stamps: ReadonlyMap<string, string>;
}

async function control({ collection, operation }: CheckContext): Promise<Control> {
  const known = new Set(collection.seen);
  const stamped = dateMembers(operation);
  const { total } = await collection.main();
  const full = collection.fullSize(collection.size) ?? collection.size;
  const last = Math.max(1, Math.ceil(total / full));
  const page = await collection.page(last, { size: collection.size, fresh: true });
  const stamps = new Map(
    page?.items.map((item, index) => [page.keys[index] ?? "", JSON.stringify(stamped.map((name) => item[name]))]),
  );
  return { page, known, stamps };
}

function wasEdited(before: Control, after: Control): boolean {
  if (!before.page || !after.page) return false;
  const { total, keys } = after.page;
  if (total !== before.page.total) return true;
  const common = keys.filter((key) => before.stamps.has(key));
  if (common.some((key) => after.stamps.get(key) !== before.stamps.get(key))) return true;
  const isNew = keys.some((key) => !after.known.has(key));
  return isNew && after.known.size >= total && common.length * 2 >= keys.length;
}

/** Names of the date-time members of an item. */
export function dateMembers({ members, list }: CheckContext["operation"]): readonly string[] {
  const depth = tokensOf(list?.items ?? "").length + 2;
  return [...members.values()]
    .filter(({ pattern, schema }) => schema.format === "date-time" && tokensOf(pattern).length === depth)
    .filter(({ pattern }) => pattern.startsWith(`${list?.items ?? ""}/*/`))
    .map(({ name }) => name);
}
