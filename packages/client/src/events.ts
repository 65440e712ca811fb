import type { Finding } from "@rtk-meetings/types/validate";

/** What every event says of its call. */
interface CallEvent {
  readonly method: "GET";
  /** Path template; identifiers and the query are left out. */
  readonly path: string;
  /** Number of the attempt, from 1; replays after a token refresh do not count. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly type: "request";
}

/** An answer was read to its end. */
export interface ResponseEvent extends CallEvent {
  readonly type: "response";
  readonly status: number;
  readonly requestId: string | null;
  readonly durationMs: number;
}

/** An attempt failed and will be repeated after `waitMs`. */
export interface RetryEvent extends CallEvent {
  readonly type: "retry";
  /** `name` and message of the error that would have ended the call. */
  readonly error: string;
  readonly waitMs: number;
}

/** The call waits: for the rate limit to reset, because the API asked for it, or between attempts. */
export interface WaitEvent extends CallEvent {
  readonly type: "wait";
  readonly reason: "pace" | "retry-after" | "back-off";
  readonly waitMs: number;
}

/** The token was refused; a new one is asked for, or one that another call got meanwhile is used. */
export interface RefreshEvent extends CallEvent {
  readonly type: "refresh";
}

/** A validator found something in a 200 body. */
export interface FindingEvent extends CallEvent {
  readonly type: "finding";
  readonly requestId: string | null;
  readonly finding: Finding;
}

/** What a client reports to `onEvent`; holds no token, no identifier, no query and nothing of a body. */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | WaitEvent | RefreshEvent | FindingEvent;
