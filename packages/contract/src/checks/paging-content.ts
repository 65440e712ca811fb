import type { Check } from "../check.js";
import type { Problem } from "../check-record.js";
import { keyOf, pageOf, type Item } from "../collection/page.js";
import { settle } from "../collection/settle.js";
import { itemMembers } from "../filters/filters-of.js";
import type { Answer } from "../http/answer.js";
import type { CheckContext } from "../check.js";

interface Sighting {
  readonly item: Item;
  readonly text: string;
  readonly answer: Answer;
}

/** Items as first met, and the first of those that were met otherwise later; by list. */
const sightings = new WeakMap<
  object,
  { readonly first: Map<string, Sighting>; readonly odd: Map<string, [Answer, Answer]> }
>();

const content: Check = {
  id: "paging.content",
  title: "An item that was not updated reads the same on every page, at every size and under every filter",
  lists: true,
  judge: (answer, record, context) => {
    const { list } = context.collection;
    const page = pageOf(list, answer);
    if (!page || page.items.length === 0) return;
    const { first, odd } = seenBy(context);
    const stamps = itemMembers(context.operation).filter(({ schema }) => schema.format === "date-time");
    for (const item of page.items) {
      const version = JSON.stringify([keyOf(list, item), ...stamps.map(({ name }) => item[name])]);
      const text = JSON.stringify(item);
      const known = first.get(version);
      if (!known) first.set(version, { item, text, answer });
      else if (known.text !== text && odd.size < 3 && canonical(known.item) !== canonical(item)) {
        odd.set(keyOf(list, item), [known.answer, answer]);
      }
    }
    if (odd.size === 0) record.pass();
  },
  run: async (context, record) => {
    await context.collection.prepare();
    for (const [key, answers] of seenBy(context).odd) {
      if (!(await settle(context, record, () => contentProblem(context, key, answers)))) return;
    }
  },
};

export const contentChecks: readonly Check[] = [content];

/** Asks both pages again and compares the item, unless it is gone from one of them or was updated. */
async function contentProblem(
  context: CheckContext,
  key: string,
  answers: readonly Answer[],
): Promise<Problem | undefined | "no case"> {
  const { collection, session, operation } = context;
  const items: Item[] = [];
  let last: Answer | undefined;
  for (const { request } of answers) {
    last = await session.send(request, { fresh: true });
    const page = pageOf(collection.list, last);
    const item = page?.items[page.keys.indexOf(key)];
    if (!item) return "no case";
    items.push(item);
  }
  const [one = {}, other = {}] = items;
  if (canonical(one) === canonical(other)) return undefined;
  const differing = itemMembers(operation).find(({ name }) => canonical(one[name]) !== canonical(other[name]));
  return {
    answer: last,
    ...(differing ? { specPointer: differing.pointer } : {}),
    message: `the same item reads differently on two pages${differing ? `: ${differing.name}` : ""}`,
    expected: "the same item",
  };
}

function seenBy({ collection }: CheckContext): NonNullable<ReturnType<typeof sightings.get>> {
  let seen = sightings.get(collection);
  if (!seen) {
    seen = { first: new Map(), odd: new Map() };
    sightings.set(collection, seen);
  }
  return seen;
}

/** JSON text in which the order of members plays no part. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
