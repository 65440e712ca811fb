import type { MockRequest, Reply } from "../api/reply.js";
import { bodiless } from "./bodiless.js";
import { headersOf } from "./headers.js";
import { wholeReply, type Step } from "./step.js";
import { wait } from "./wait.js";

/** A function that takes the place of `fetch`. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 20;
const encoder = new TextEncoder();

/**
 * Lets timers and events have their turn, as a network does: an abort takes effect however many calls follow each other.
 * Taken before any test replaces the clock.
 */
const nextTurn = ((): (() => Promise<void>) => {
  const { setImmediate: soon, setTimeout: later } = globalThis;
  return typeof soon === "function"
    ? () => new Promise((resolve) => void soon(resolve))
    : () => new Promise((resolve) => void later(resolve, 0));
})();

/** Answers `fetch` calls without a network, as a server on the other side of one would. */
export function inProcessFetch(answer: (request: MockRequest) => Reply): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = signalOf(input, init);
    let url = request.url;
    for (let hops = 0; hops <= mostRedirects; hops++) {
      signal?.throwIfAborted();
      await nextTurn();
      signal?.throwIfAborted();
      const reply = answer({ method: request.method, url, header: (name) => request.headers.get(name) ?? undefined });
      if (reply.delayMs !== undefined) await wait(reply.delayMs, signal);
      const location = redirects.has(reply.status) ? reply.headers["location"] : undefined;
      if (location === undefined || request.redirect === "manual") {
        const response = await deliver(reply, request.method, signal);
        return Object.defineProperties(response, { url: { value: url }, redirected: { value: hops > 0 } });
      }
      const target = new URL(location, url);
      if (request.redirect === "error" || target.origin !== new URL(url).origin) break;
      url = target.href;
    }
    throw failure("fetch failed", "unexpected redirect");
  };
}

/** The caller's own signal, if there is one: the one of a Request that wraps it may be collected too early. */
function signalOf(input: string | URL | Request, init: RequestInit | undefined): AbortSignal | undefined {
  if (init?.signal !== undefined) return init.signal ?? undefined;
  return input instanceof Request ? input.signal : undefined;
}

async function deliver(reply: Reply, method: string, signal: AbortSignal | undefined): Promise<Response> {
  const init = { status: reply.status, headers: headersOf(reply) };
  const isBodiless = method === "HEAD" || bodiless.has(reply.status);
  const body = encoder.encode(reply.body);
  const steps = (reply.delivery?.(body.length) ?? wholeReply(body.length))[Symbol.iterator]();
  for (let step = steps.next(); !step.done && step.value.do !== "head"; step = steps.next()) {
    if (step.value.do !== "wait") throw failure("fetch failed", "ECONNRESET");
    await wait(step.value.ms, signal);
  }
  if (isBodiless) return new Response(null, init);
  const isAtOnce = reply.delivery === undefined && signal === undefined;
  return new Response(isAtOnce ? body : streamOf(steps, body, signal), init);
}

/** The body as its remaining steps tell; it fails as a fetched one does when the connection dies or the caller aborts. */
function streamOf(
  steps: Iterator<Step>,
  body: Uint8Array,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  const over = new AbortController();
  let onAbort: () => void;
  const stop = (reason?: unknown): void => {
    signal?.removeEventListener("abort", onAbort);
    over.abort(reason);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          over.abort(signal?.reason);
          controller.error(signal?.reason);
        };
        if (signal?.aborted) onAbort();
        else signal?.addEventListener("abort", onAbort, { once: true });
      },
      async pull(controller) {
        for (let step = steps.next(); !step.done; step = steps.next()) {
          const { value } = step;
          if (value.do === "wait") await wait(value.ms, over.signal);
          else if (value.do === "body") {
            if (value.to === value.from) continue;
            controller.enqueue(body.subarray(value.from, value.to));
            return;
          } else {
            stop();
            if (value.do === "end") controller.close();
            else controller.error(failure("terminated", "UND_ERR_SOCKET"));
            return;
          }
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}

/** As `fetch` rejects; the cause's code is the one that Node's gives. */
function failure(message: string, code: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(code), { code }) });
}
