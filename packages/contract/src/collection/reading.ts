import type { Item, Page } from "./page.js";

/** A list read page by page, from its first page to its last or in part. */
export class Reading {
  readonly pages: readonly Page[];
  /** Whether every page could be read, and their windows and the total say that nothing is left. */
  readonly isWhole: boolean;

  constructor(pages: readonly Page[], isWhole: boolean) {
    this.pages = pages;
    this.isWhole = isWhole;
  }

  /** What the first page says. */
  get total(): number {
    return this.pages[0]?.total ?? 0;
  }

  get keys(): readonly string[] {
    return this.pages.flatMap(({ keys }) => keys);
  }

  get items(): readonly Item[] {
    return this.pages.flatMap(({ items }) => items);
  }

  /** Items by key; of a key that came twice, the last. */
  get byKey(): ReadonlyMap<string, Item> {
    return new Map(this.pages.flatMap(({ keys, items }) => keys.map((key, index) => [key, items[index] ?? {}] as const)));
  }

  /** Keys by position, counted from 1, as the windows say. */
  get byPosition(): ReadonlyMap<number, string> {
    return new Map(this.pages.flatMap(({ start, keys }) => keys.map((key, index) => [start + index, key] as const)));
  }

  /** The page that an item stands on. */
  pageWith(key: string): Page | undefined {
    return this.pages.find(({ keys }) => keys.includes(key));
  }
}
