import type { Item, Page } from "./page.js";

/** A list read page by page, from its first page to its last or in part. */
export class Reading {
  readonly pages: readonly Page[];
  /** Whether every page could be read, so that nothing is left. */
  readonly isWhole: boolean;
  /** What the first page says. */
  readonly total: number;
  readonly keys: readonly string[];
  readonly items: readonly Item[];
  #byKey: ReadonlyMap<string, Item> | undefined;
  #byPosition: ReadonlyMap<number, string> | undefined;

  constructor(pages: readonly Page[], isWhole: boolean) {
    this.pages = pages;
    this.isWhole = isWhole;
    this.total = pages[0]?.total ?? 0;
    this.keys = pages.flatMap(({ keys }) => keys);
    this.items = pages.flatMap(({ items }) => items);
  }

  /** Items by key; of a key that came twice, the last. */
  get byKey(): ReadonlyMap<string, Item> {
    this.#byKey ??= new Map(this.keys.map((key, index) => [key, this.items[index] ?? {}] as const));
    return this.#byKey;
  }

  /** Keys by position, counted from 1, as the windows say. */
  get byPosition(): ReadonlyMap<number, string> {
    this.#byPosition ??= new Map(
      this.pages.flatMap(({ start, keys }) => keys.map((key, index) => [start + index, key] as const)),
    );
    return this.#byPosition;
  }
}
