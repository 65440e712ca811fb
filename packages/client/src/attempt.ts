import { bounded } from "./bounded.js";
import { members } from "./error-details.js";
import { ConnectionError, MeetingsError, ProtocolError } from "./errors.js";
import type { FetchFunction } from "./options.js";
import { readBody } from "./read-body.js";
import type { Say } from "./say.js";

/** Sends a request once and reads the answer, all within `ms`. Rejects with what ends or may be retried in a call. */
export const attempt = (
  call: string,
  fetch: FetchFunction | undefined,
  url: string,
  headers: Readonly<Record<string, string>>,
  ms: number,
  maxBodyBytes: number,
  signal: AbortSignal | undefined,
  say: Say,
): Promise<readonly [Response, unknown]> =>
  bounded(call, ms, signal, async (inner) => {
    // Not called as a method: browsers and Workers insist on their own `this`.
    const send = fetch ?? globalThis.fetch;
    const response = await send(url, { method: "GET", headers, redirect: "manual", signal: inner });
    const { headers: received, body } = Object(response) as {
      headers?: { get?: unknown };
      body?: { getReader?: unknown } | null;
    };
    if (!received?.get || (body !== null && !body?.getReader)) {
      throw new ProtocolError(`${call}: fetch must return a web Response`);
    }
    return [response, await readBody(call, response, maxBodyBytes, inner)] as const;
  }).catch((error: unknown) => {
    if (error instanceof MeetingsError) throw error;
    const { message, cause } = members(error);
    const { code, message: detail } = members(cause);
    const texts = [say(message ?? error), say(code) ?? say(detail)].filter(Boolean);
    throw new ConnectionError(`${call}: ${texts.join(" ") || "no connection"}`);
  });
