import { listMeetings, type MeetingsClient, type PathParameterName } from "@rtk-meetings/client";
import { listMeetingsPath, type MeetingsPage } from "@rtk-meetings/types";
import { readOptions, type WalkOptions } from "./options.js";
import { endsList, maxBarrenPages } from "./progress.js";
import type { BoundClient, Filters } from "./types.js";

type MeetingsPath = typeof listMeetingsPath;

/** Options for `useInfiniteQuery`, `infiniteQueryOptions`, `InfiniteQueryObserver` and `fetchInfiniteQuery`. */
export interface MeetingsInfiniteQuery {
  /** Path, identifiers, filters, page size and first page; no token. */
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly pageParam: number; readonly signal: AbortSignal }) => Promise<MeetingsPage>;
  readonly initialPageParam: number;
  /** The next page's number, or undefined at the end of the list and after three pages in a row without a new meeting. */
  readonly getNextPageParam: (
    lastPage: MeetingsPage,
    allPages: readonly MeetingsPage[],
    lastPageParam: number,
  ) => number | undefined;
}

/**
 * The meetings that match a query, a page at a time. A cancelled query aborts its request.
 *
 * @throws {InvalidRequestError} for an option that is not acceptable
 */
export function meetingsInfiniteQuery<Bound extends PathParameterName>(
  client: BoundClient<MeetingsPath, Bound>,
  query?: Filters<MeetingsPath>,
  options: Pick<WalkOptions<never>, "pageSize" | "firstPage"> = {},
): MeetingsInfiniteQuery {
  const { pageSize, firstPage } = readOptions(options, () => "");
  const bound = client as unknown as MeetingsClient<PathParameterName>;
  return {
    queryKey: [listMeetingsPath, bound.pathParameters, query ?? {}, pageSize, firstPage],
    queryFn: ({ pageParam, signal }) =>
      listMeetings(bound, { ...query, page_no: pageParam, per_page: pageSize }, { signal }),
    initialPageParam: firstPage,
    getNextPageParam(lastPage, allPages, lastPageParam) {
      const { distinct, barrenPages } = countMeetings(allPages);
      const { total_count: totalCount, end_offset: endOffset } = lastPage.paging;
      if (barrenPages >= maxBarrenPages || endsList({ items: lastPage.data, totalCount, endOffset }, distinct)) {
        return undefined;
      }
      return lastPageParam + 1;
    },
  };
}

/** Distinct meetings on all pages, and how many of the last pages brought none. */
function countMeetings(pages: readonly MeetingsPage[]): { distinct: number; barrenPages: number } {
  const ids = new Set<string>();
  let barrenPages = 0;
  for (const { data } of pages) {
    const before = ids.size;
    for (const { id } of data) ids.add(id);
    barrenPages = ids.size > before ? 0 : barrenPages + 1;
  }
  return { distinct: ids.size, barrenPages };
}
