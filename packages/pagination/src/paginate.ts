import type { MeetingsClient, PathParameterName } from "@rtk-meetings/client";
import { listMeetingsPath, type ListPath, type Meeting } from "@rtk-meetings/types";
import { listAt, pagesOf, reader, type ListClient, type ListInit } from "./client-source.js";
import { createWalk } from "./create-walk.js";
import { hash } from "./hash.js";
import { readOptions, type WalkOptions } from "./options.js";
import type { BoundClient, Filters, ItemOf, WalkArguments } from "./types.js";
import type { Walk } from "./walk.js";

/**
 * Walks a list of the API. Nothing is sent before the walk is read.
 *
 * @param path template of a list operation
 * @param args `init` as for `client.GET`, without page number and page size, and the options
 * @throws {InvalidRequestError} for a path that is no list and for an option that is not acceptable; `.parameter` names it
 * @throws {InvalidCursorError} if `resume` is not a cursor of the same list and query
 */
export function paginate<P extends ListPath, Bound extends PathParameterName = never>(
  client: MeetingsClient<Bound>,
  path: P,
  ...args: WalkArguments<P, Bound>
): Walk<ItemOf<P>> {
  const [init, options] = args as [init?: ListInit, options?: WalkOptions<ItemOf<P>>];
  return walkList(client as unknown as ListClient, path, init, options);
}

type MeetingsPath = typeof listMeetingsPath;

/** Walks the meetings that match a query. The client must bind `accountId` and `appId`. */
export function paginateMeetings<Bound extends PathParameterName>(
  client: BoundClient<MeetingsPath, Bound>,
  query?: Filters<MeetingsPath>,
  options?: WalkOptions<Meeting>,
): Walk<Meeting> {
  return walkList(client as unknown as ListClient, listMeetingsPath, { params: { query } }, options);
}

function walkList<T>(client: ListClient, path: string, init?: ListInit, options?: WalkOptions<T>): Walk<T> {
  const list = listAt(path, init);
  const { key } = list;
  const settings = readOptions(
    { ...options, signal: options?.signal ?? init?.signal },
    key === null ? undefined : reader(key),
  );
  const { pageSize, firstPage } = settings;
  const parameters = [{ ...client.pathParameters, ...init?.params?.path }, { ...init?.params?.query }];
  const boundTo = JSON.stringify([path, parameters.map(sortedEntries), pageSize, firstPage]);
  return createWalk(pagesOf(client, path, init, list, pageSize), settings, hash(boundTo));
}

/** The same for the same values, in whatever order they were given. */
function sortedEntries(values: object): unknown[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
