import { ProtocolError } from "@rtk-meetings/client";
import { listOperations, type ListOperation } from "@rtk-meetings/types";
import type { GetPage } from "./page-source.js";
import { refusal } from "./refusal.js";

/** What a walk needs of a client, with the types of single operations left out. */
export interface ListClient {
  readonly pathParameters: Readonly<Record<string, string>>;
  GET(path: string, init: object): Promise<{ readonly data?: unknown; readonly error?: Error }>;
}

export interface ListInit {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>> | undefined;
    readonly query?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly signal?: AbortSignal | undefined;
}

/**
 * How the list at a path pages.
 *
 * @throws {InvalidRequestError} if there is none, or the query holds a page number or page size
 */
export function listAt(path: string, init?: ListInit): ListOperation {
  const lists: Readonly<Record<string, ListOperation | undefined>> = listOperations;
  const list = Object.hasOwn(lists, path) ? lists[path] : undefined;
  if (!list) throw refusal("path", path, Object.keys(lists).join(" or "));
  for (const name of [list.pageParameter, list.sizeParameter]) {
    const given = init?.params?.query?.[name];
    if (given !== undefined) throw refusal(name, given, "absent: firstPage and pageSize set it");
  }
  return list;
}

/** Gets the pages of a list through a client. */
export function pagesOf<T>(
  client: ListClient,
  path: string,
  init: ListInit | undefined,
  list: ListOperation,
  pageSize: number,
): GetPage<T> {
  return async (pageNo, signal) => {
    const query = { ...init?.params?.query, [list.pageParameter]: pageNo, [list.sizeParameter]: pageSize };
    const { data, error } = await client.GET(path, { ...init, params: { ...init?.params, query }, signal });
    if (error) throw error;

    const items = reader(list.items)(data);
    if (!Array.isArray(items)) throw new ProtocolError(`page ${pageNo} has no list at ${list.items}`);
    function count(pointer: string): number {
      const value = reader(pointer)(data);
      if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
      throw new ProtocolError(`page ${pageNo} has no integer of at least 0 at ${pointer}`);
    }
    return {
      items: items as T[],
      totalCount: count(list.totalCount),
      startOffset: count(list.startOffset),
      endOffset: count(list.endOffset),
    };
  };
}

/** Reads what a JSON pointer points to. */
export function reader(pointer: string): (value: unknown) => unknown {
  const tokens = pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return (value) =>
    tokens.reduce((part: unknown, token) => (part as Record<string, unknown> | null | undefined)?.[token], value);
}
