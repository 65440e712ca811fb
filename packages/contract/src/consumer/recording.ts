import type { CheckContext } from "../check.js";
import { tokensOf } from "../fragment/document.js";
import { visitMembers } from "../fragment/member-tree.js";
import type { Member } from "../fragment/members.js";
import type { Item, Page } from "../collection/page.js";
import type { Answer } from "../http/answer.js";
import { withValue } from "./with-value.js";

type Body = Readonly<Record<string, unknown>>;

/** Recorded answers that keep the contract, as material for an API that is not there. */
export interface Recording {
  /** A recorded 200; of a list, a page with items that together hold every member that was met. */
  readonly body: Body;
  /** For a list: its items, the whole of it or a part. */
  readonly items: readonly Item[];
}

/** What the run recorded of an operation; undefined if all of it breaks the contract. */
export function recordingOf(context: CheckContext, answers: readonly Answer[]): Recording | undefined {
  const good = answers.filter((answer) => isSound(answer));
  const [first] = good;
  if (!first) return undefined;
  const { operation, collection } = context;
  const body = first.body.value as Body;
  if (!operation.list) return { body, items: [] };
  const pages = collection.known?.pages.filter(({ answer }) => isSound(answer)) ?? [];
  const items = new Map(
    pages.flatMap(({ keys, items: found }) => keys.map((key, index) => [key, found[index] ?? {}] as const)),
  );
  const recording = { body, items: [...items.values()] };
  const telling = tellingItems(pages);
  return { ...recording, body: pageBody(recording, context, telling, 1, Math.max(1, telling.length)) };
}

function isSound({ request: { operation }, body: { problem, value } }: Answer): boolean {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || problem !== undefined || (value as Body)["success"] === false) return false;
  return operation.validate(value).every(({ severity }) => severity !== "error");
}

/** Of the items of some pages those that hold a member that none before them holds, so that few items show all members. */
function tellingItems(pages: readonly Page[]): Item[] {
  const met = new Set<Member>();
  return pages.flatMap(({ answer, items }) => {
    const { list, members } = answer.request.operation;
    const depth = tokensOf(list?.items ?? "").length;
    const indexes = new Set<number>();
    visitMembers(members, answer.body.value, (_, __, declared, path) => {
      if (!declared || path.length <= depth + 1 || met.has(declared)) return;
      met.add(declared);
      indexes.add(Number(path[depth]));
    });
    return items.filter((_, index) => indexes.has(index));
  });
}

/** The body of one page of the recorded items, with the counters that belong to it. */
export function pageBody(
  { body }: Recording,
  { collection: { list } }: CheckContext,
  items: readonly Item[],
  pageNo: number,
  size: number,
): Body {
  const from = (pageNo - 1) * size;
  const page = items.slice(from, from + size);
  const values = [
    [list.items, page],
    [list.totalCount, items.length],
    [list.startOffset, page.length === 0 ? 1 : from + 1],
    [list.endOffset, page.length === 0 ? 0 : from + page.length],
  ] as const;
  return values.reduce<Body>((copy, [pointer, value]) => withValue(copy, pointer, value) as Body, body);
}
