import { createWalk } from "../src/create-walk.js";
import { readOptions, type WalkOptions } from "../src/options.js";
import type { GetPage, Page } from "../src/page-source.js";
import type { Walk } from "../src/walk.js";

export interface Item {
  readonly id: string;
}

/** Items "first" to "last". */
export function items(first: number, last: number): Item[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({ id: `${first + index}` }));
}

/** The page that an honest server shows of a list. */
export function pageOf<T>(list: readonly T[], pageNo: number, pageSize = 10): Page<T> {
  const start = (pageNo - 1) * pageSize;
  const shown = list.slice(Math.max(start, 0), Math.max(start + pageSize, 0));
  return { items: shown, totalCount: list.length, startOffset: start + 1, endOffset: start + shown.length };
}

/** A source of pages that are there at once, and the numbers of the pages that were asked for. */
export function source<T>(page: (pageNo: number) => Page<T>): { getPage: GetPage<T>; asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    getPage: (pageNo) => {
      asked.push(pageNo);
      return Promise.resolve(page(pageNo));
    },
  };
}

/** A walk over what `getPage` gives, as `paginate` makes it for a client; pages of 10. */
export function walkOver<T extends Item>(getPage: GetPage<T>, options: WalkOptions<T> = {}, query = "query"): Walk<T> {
  return createWalk(
    getPage,
    readOptions({ pageSize: 10, ...options }, (item) => item.id),
    query,
  );
}

export interface Outcome<T> {
  readonly got: T[];
  readonly error?: unknown;
}

/** Reads a walk to its end, or to its error. */
export async function readAll<T>(walk: AsyncIterable<T>): Promise<Outcome<T>> {
  const got: T[] = [];
  try {
    for await (const item of walk) got.push(item);
    return { got };
  } catch (error) {
    return { got, error };
  }
}
