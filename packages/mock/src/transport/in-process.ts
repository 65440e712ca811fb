import type { MockRequest, Reply } from "../api/reply.js";
import { bodiless } from "./bodiless.js";
import { headersOf } from "./headers.js";
import type { Step } from "./step.js";
import { wait } from "./wait.js";

/** A function that takes the place of `fetch`. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 20;
const encoder = new TextEncoder();

/** Answers `fetch` calls without a network, as a server on the other side of one would. */
export function inProcessFetch(answer: (request: MockRequest) => Reply): Fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    // The caller's own signal, if there is one: the one of a Request that wraps it may be collected too early.
    const signal = init?.signal ?? (input instanceof Request ? input.signal : request.signal);
    let url = request.url;
    for (let hops = 0; hops <= mostRedirects; hops++) {
      signal.throwIfAborted();
      const reply = answer({ method: request.method, url, header: (name) => request.headers.get(name) ?? undefined });
      if (reply.delayMs !== undefined) await wait(reply.delayMs, signal);
      const location = redirects.has(reply.status) ? reply.headers["location"] : undefined;
      if (location === undefined || request.redirect === "manual") return deliver(reply, request.method, signal);
      const target = new URL(location, url);
      if (request.redirect === "error" || target.origin !== new URL(url).origin) break;
      url = target.href;
    }
    throw failure("fetch failed", "unexpected redirect");
  };
}

async function deliver(reply: Reply, method: string, signal: AbortSignal): Promise<Response> {
  const init = { status: reply.status, headers: headersOf(reply) };
  const isBodiless = method === "HEAD" || bodiless.has(reply.status);
  if (!reply.delivery) return new Response(isBodiless ? null : reply.body, init);
  const body = encoder.encode(reply.body);
  const steps = reply.delivery(body.length)[Symbol.iterator]();
  for (let step = steps.next(); !step.done && step.value.do !== "head"; step = steps.next()) {
    if (step.value.do !== "wait") throw failure("fetch failed", "ECONNRESET");
    await wait(step.value.ms, signal);
  }
  return new Response(isBodiless ? null : streamOf(steps, body, signal), init);
}

/** The body as its remaining steps tell; it fails as a fetched one does when the connection dies or the caller aborts. */
function streamOf(steps: Iterator<Step>, body: Uint8Array, signal: AbortSignal): ReadableStream<Uint8Array> {
  const over = new AbortController();
  let onAbort: () => void;
  const stop = (reason?: unknown): void => {
    signal.removeEventListener("abort", onAbort);
    over.abort(reason);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          over.abort(signal.reason);
          controller.error(signal.reason);
        };
        signal.addEventListener("abort", onAbort, { once: true });
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
