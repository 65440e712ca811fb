import { listMeetingsPath, type MeetingsPage } from "@rtk-meetings/types";
import type { CallInit, CallResult, MeetingsClient } from "./client-types.js";
import type { PathParameterName, Query } from "./operation-types.js";
import { unwrap } from "./unwrap.js";

type ListMeetingsPath = typeof listMeetingsPath;
type ListQuery = Query<ListMeetingsPath>;
type ListInit<Bound extends PathParameterName> = CallInit<ListMeetingsPath, Bound>;

/** The arguments behind the client: all optional if the client binds all path parameters. */
type ListArguments<Bound extends PathParameterName> =
  Record<never, never> extends ListInit<Bound>
    ? [query?: ListQuery, init?: ListInit<Bound>]
    : [query: ListQuery | undefined, init: ListInit<Bound>];

/**
 * One page of meetings.
 *
 * @throws {ApiError} when the API answers with an error, and whatever `client.GET` throws
 */
export async function listMeetings<Bound extends PathParameterName>(
  client: MeetingsClient<Bound>,
  ...[query, init]: ListArguments<Bound>
): Promise<MeetingsPage> {
  const get = client.GET as (path: ListMeetingsPath, init: object) => Promise<CallResult<MeetingsPage>>;
  return unwrap(
    await get(listMeetingsPath, { ...init, params: { ...init?.params, query: { ...init?.params?.query, ...query } } }),
  );
}
