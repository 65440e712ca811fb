import { createWalk } from "../src/create-walk.js";
import { readOptions, type WalkOptions } from "../src/options.js";
import type { GetPage, Page } from "../src/page-source.js";
import type { Walk } from "../src/walk.js";

export interface Item {
  readonly id: string;
}

/** Items "1" to "count". */
export function itemsUpTo(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${index + 1}` }));
}

/** The page that an honest server shows of a list. */
export function pageOf<T>(list: readonly T[], pageNo: number, pageSize: number): Page<T> {
  const start = (pageNo - 1) * pageSize;
  const items = list.slice(start, start + pageSize);
  return { items, totalCount: list.length, startOffset: start + 1, endOffset: start + items.length };
}

/** A walk over what `getPage` gives, as `paginate` makes it for a client. */
export function walkOver<T extends Item>(getPage: GetPage<T>, options: WalkOptions<T> = {}): Walk<T> {
  return createWalk(
    getPage,
    readOptions({ pageSize: 10, ...options }, (item) => item.id),
    "query",
  );
}
