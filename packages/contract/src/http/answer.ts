import type { ProbeRequest } from "./request.js";
import type { StrictJson } from "./strict-json.js";

/** What came back for one request. */
export interface Answer {
  readonly request: ProbeRequest;
  readonly url: string;
  /** 0 if nothing came back. */
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly body: StrictJson;
  /** Why the answer is not complete; undefined if it is. */
  readonly broken: string | undefined;
  /** Whether the request is sent again: a 429 that is waited out, a failure of the edge. */
  readonly passing: boolean;
}

/** Why a check ended before its last request. */
export type CutOffCause = "budget" | "connection" | "rate limit" | "recording" | "bail";

/** No further request can be answered. */
export class CutOff extends Error {
  override readonly cause: CutOffCause;

  constructor(cause: CutOffCause, message: string) {
    super(message);
    this.name = "CutOff";
    this.cause = cause;
  }
}
