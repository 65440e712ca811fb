import type { Check, CheckContext } from "../check.js";
import type { Item } from "../collection/page.js";
import type { Reading } from "../collection/reading.js";
import { settle } from "../collection/settle.js";
import { filtersOf } from "../filters/filters-of.js";
import { textIn, type SearchFilter } from "../filters/search.js";
import { compareWith } from "./filter-single.js";

const byTitle: Check = {
  id: "filter.search-title",
  title: "A search for an item's full title finds it",
  lists: true,
  run: (context, record) =>
    searchFor(context, record, "title", 9, ({ titles }, item) => titles.flatMap((name) => textIn(item, name))[0]),
};

const byKey: Check = {
  id: "filter.search-id",
  title: "A search for an item's id finds it",
  lists: true,
  run: (context, record) =>
    searchFor(context, record, "id", 4, ({ key }, item) => (key === undefined ? undefined : textIn(item, key)[0])),
};

export const searchChecks: readonly Check[] = [byTitle, byKey];

async function searchFor(
  context: CheckContext,
  record: Parameters<NonNullable<Check["run"]>>[1],
  what: string,
  count: number,
  textOf: (filter: SearchFilter, item: Item) => string | undefined,
): Promise<void> {
  const filter = filtersOf(context.operation).find((each): each is SearchFilter => each.kind === "search");
  if (!filter) {
    record.skip("no parameter searches");
    return;
  }
  for (let turn = 0; turn < count; turn++) {
    const choose = (main: Reading): [{ filter: SearchFilter; value: string }] | undefined => {
      const texts = main.items.flatMap((item) => textOf(filter, item) ?? []);
      const value = chosen(texts, turn, context, what);
      return value === undefined ? undefined : [{ filter, value }];
    };
    if (!(await settle(context, record, compareWith(context, choose)))) return;
  }
}

/** The last one, those that show the odd characters, then random ones: late items and odd titles are lost most easily. */
function chosen(texts: readonly string[], turn: number, { random }: CheckContext, what: string): string | undefined {
  if (turn === 0) return texts.at(-1);
  return showingAll(texts)[turn - 1] ?? random(`search ${what} ${turn}`).pick(texts);
}

/** Few texts that together hold every character other than plain letters and digits, those with most of them first. */
function showingAll(texts: readonly string[]): string[] {
  const left = new Set(texts.join("").replace(/[\w\s-]/g, ""));
  const showing: string[] = [];
  const gain = (text: string): number => new Set(Array.from(text).filter((char) => left.has(char))).size;
  for (let best = mostGaining(texts, gain); best !== undefined; best = mostGaining(texts, gain)) {
    showing.push(best);
    for (const char of best) left.delete(char);
  }
  return showing;
}

function mostGaining(texts: readonly string[], gain: (text: string) => number): string | undefined {
  const [best] = [...texts].sort((one, other) => gain(other) - gain(one));
  return best !== undefined && gain(best) > 0 ? best : undefined;
}
