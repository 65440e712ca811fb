import type { ListOperation } from "@rtk-meetings/types";
import { valueAt } from "../fragment/document.js";
import type { Answer } from "../http/answer.js";

export type Item = Readonly<Record<string, unknown>>;

/** A list answer whose items and counters can be read. */
export interface Page {
  readonly answer: Answer;
  readonly items: readonly Item[];
  /** What identifies each item: its key or, where the list has none, its whole text. */
  readonly keys: readonly string[];
  readonly total: number;
  readonly start: number;
  readonly end: number;
}

/** Reads a 200 as a page; undefined if it holds no array of objects or no finite counters. */
export function pageOf(list: ListOperation, answer: Answer): Page | undefined {
  if (answer.status !== 200) return undefined;
  const body = answer.body.value;
  const items = valueAt(body, list.items);
  const [total, start, end] = [list.totalCount, list.startOffset, list.endOffset].map((pointer) =>
    valueAt(body, pointer),
  );
  if (!Array.isArray(items) || !items.every(isObject)) return undefined;
  if (![total, start, end].every((counter) => Number.isFinite(counter))) return undefined;
  return {
    answer,
    items,
    keys: items.map((item) => keyOf(list, item)),
    total: total as number,
    start: start as number,
    end: end as number,
  };
}

export function keyOf(list: ListOperation, item: Item): string {
  const key = list.key === null ? undefined : valueAt(item, list.key);
  return typeof key === "string" ? key : JSON.stringify(item);
}

function isObject(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
