import type { Check, CheckContext } from "../check.js";
import type { Item } from "../collection/page.js";
import type { Reading } from "../collection/reading.js";
import { settle } from "../collection/settle.js";
import { filtersOf } from "../filters/filters-of.js";
import { textIn, type SearchFilter } from "../filters/search.js";
import type { Random } from "../random.js";
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
  const values = new WeakMap<Reading, readonly string[]>();
  for (let turn = 0; turn < count; turn++) {
    const choose = (main: Reading): [{ filter: SearchFilter; value: string }] | undefined => {
      let chosen = values.get(main);
      if (!chosen) {
        chosen = choices(
          main.items.flatMap((item) => textOf(filter, item) ?? []),
          count,
          context.random(`search ${what}`),
        );
        values.set(main, chosen);
      }
      const value = chosen[turn];
      return value === undefined ? undefined : [{ filter, value }];
    };
    if (!(await settle(context, record, compareWith(context, choose)))) return;
  }
}

/** The last one, those that show the odd characters, then random ones: late items and odd titles are lost most easily. */
function choices(texts: readonly string[], count: number, random: Random): string[] {
  const chosen = [...texts.slice(-1), ...showingAll(texts)];
  return [...chosen, ...random.sample(texts, count)].slice(0, count);
}

/** Few texts that together hold every character other than plain letters and digits, those with most of them first. */
function showingAll(texts: readonly string[]): string[] {
  const odd = texts
    .map((text) => ({ text, chars: [...new Set(text.replace(/[\w\s-]/g, ""))] }))
    .filter(({ chars }) => chars.length > 0);
  const left = new Set(odd.flatMap(({ chars }) => chars));
  const showing: string[] = [];
  while (left.size > 0) {
    const gains = odd.map(({ chars }) => chars.filter((char) => left.has(char)).length);
    const best = odd[gains.indexOf(Math.max(...gains))];
    if (!best) break;
    showing.push(best.text);
    for (const char of best.chars) left.delete(char);
  }
  return showing;
}
