import type { components, operations, Readable } from "./schema.js";

type Schemas = components["schemas"];

/** Path template of the operation that lists meetings. */
export const listMeetingsPath = "/accounts/{account_id}/realtime/kit/{app_id}/meetings" as const;

/** One meeting, as responses hold it: write-only members are absent. */
export type Meeting = Readable<Schemas["Meeting"]>;
/** One page of meetings: `data`, `paging` and `success`. */
export type MeetingsPage = Readable<operations["get_all_meetings"]["responses"][200]["content"]["application/json"]>;
/** Position of a page in its list. Offsets count from 1; on an empty page `start_offset` may exceed `end_offset`. */
export type Paging = MeetingsPage["paging"];
/** How a meeting is recorded. */
export type RecordingConfig = Readable<Schemas["RecordingConfig"]>;
/** Where recordings of a meeting are stored; its secrets are write-only and absent here. */
export type StorageConfig = Readable<NonNullable<Schemas["StorageConfig"]>>;
/** `ACTIVE`, or `INACTIVE` when nobody can join. */
export type MeetingStatus = NonNullable<Meeting["status"]>;
/** Query parameters of the list of meetings. */
export type ListMeetingsQuery = NonNullable<operations["get_all_meetings"]["parameters"]["query"]>;
