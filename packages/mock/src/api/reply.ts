import type { Step } from "../transport/step.js";

/** An answer of the API, and how it goes out. */
export interface Reply {
  readonly status: number;
  /** By name in lower case; one that is undefined is not sent. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** Milliseconds before it goes out. */
  readonly delayMs?: number;
  /** How it goes out, if not at once and whole; `bytes` is the length of the body. */
  readonly delivery?: (bytes: number) => Iterable<Step>;
}

/** What a request asks, whichever way it came. */
export interface MockRequest {
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  readonly header: (name: string) => string | undefined;
}

export const jsonType = "application/json";

export function jsonReply(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { "content-type": jsonType, ...headers }, body };
}
