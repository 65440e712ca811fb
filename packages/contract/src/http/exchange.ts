import type { FetchFunction } from "../target.js";
import { CutOff } from "./answer.js";

/** No status came back. */
export class Unanswered extends Error {
  static {
    this.prototype.name = "Unanswered";
  }
}

/** An answer as the wire carried it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Why the answer is not complete; undefined if it is. */
  readonly broken: string | undefined;
}

/** Decoded bytes that are read of one body; the published client has the same limit. */
const longestBody = 32 * 1024 * 1024;

/**
 * Sends one GET and reads the whole answer within `timeoutMs`, whether or not `fetch` heeds its signal. Redirects are
 * not followed. A body that breaks off, does not end or is too long gives a broken answer.
 *
 * @throws {Unanswered} when no status came back
 */
export async function exchange(
  fetch: FetchFunction,
  url: string,
  headers: Record<string, string>,
  timeoutMs: number,
): Promise<RawAnswer> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<"expired">((resolve) => {
    timer = setTimeout(() => resolve("expired"), timeoutMs);
  });
  try {
    const response = await Promise.race([send(fetch, url, headers, controller.signal), expired]);
    if (response === "expired") throw new Unanswered(`no answer within ${seconds(timeoutMs)}`);
    const { status, headers: received, body } = response;
    return { status, headers: received, ...(await read(body, expired, timeoutMs)) };
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

async function send(
  fetch: FetchFunction,
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(url, { method: "GET", headers, redirect: "manual", signal });
  } catch (error) {
    if (error instanceof CutOff) throw error;
    throw new Unanswered(reasonOf(error));
  }
}

async function read(
  body: ReadableStream<Uint8Array> | null,
  expired: Promise<"expired">,
  timeoutMs: number,
): Promise<Pick<RawAnswer, "bytes" | "broken">> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let broken: string | undefined;
  try {
    while (reader && broken === undefined) {
      const read = await Promise.race([reader.read(), expired]);
      if (read === "expired") broken = `the body did not end within ${seconds(timeoutMs)}`;
      else if (read.done) break;
      else {
        chunks.push(read.value);
        length += read.value.length;
        if (length > longestBody) broken = `the body is longer than ${longestBody / 2 ** 20} MiB`;
      }
    }
  } catch {
    broken = "the body breaks off";
  }
  if (broken !== undefined) void reader?.cancel().catch(() => undefined);
  return { bytes: joined(chunks, length), broken };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (length > longestBody) return new Uint8Array();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** What a rejected fetch says: the system's code where there is one, as messages may hold more than is wanted. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = (cause as { readonly code?: unknown } | null | undefined)?.code;
  if (typeof code === "string") return `no connection (${code})`;
  return cause instanceof Error ? `no connection (${cause.message})` : "no connection";
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
