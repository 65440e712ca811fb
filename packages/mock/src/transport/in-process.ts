import type { MockRequest, Reply } from "../api/reply.js";
import type { Step } from "./step.js";
import { wait } from "./wait.js";

const bodiless = new Set([101, 103, 204, 205, 304]);
const redirects = new Set([301, 302, 303, 307, 308]);
const encoder = new TextEncoder();

/** Answers `fetch` calls without a network, as a server on the other side of one would. */
export function inProcessFetch(
  answer: (request: MockRequest) => Reply,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = new Request(input, init);
    // A Request wraps the caller's signal in one of its own; the caller's is the one whose reason must be kept.
    const signal = init?.signal ?? request.signal;
    return send(request, request.url, 0, signal);
  };

  async function send(request: Request, url: string, hops: number, signal: AbortSignal): Promise<Response> {
    signal.throwIfAborted();
    const reply = answer({ method: request.method, url, header: (name) => request.headers.get(name) ?? undefined });
    if (reply.delayMs !== undefined) await wait(reply.delayMs, signal);
    const location = redirects.has(reply.status) ? reply.headers["location"] : undefined;
    if (location === undefined || request.redirect === "manual") return deliver(reply, signal, request.method);
    const target = new URL(location, url);
    if (request.redirect === "error" || hops >= 20 || target.origin !== new URL(url).origin) {
      throw failure("unexpected redirect", "UND_ERR_REDIRECT");
    }
    return send(request, target.href, hops + 1, signal);
  }
}

async function deliver(reply: Reply, signal: AbortSignal, method: string): Promise<Response> {
  const { status, headers, body: text } = reply;
  const init = { status, headers };
  if (!reply.delivery) return new Response(bodiless.has(status) || method === "HEAD" ? null : text, init);
  const body = encoder.encode(text);
  const steps = reply.delivery(body.length)[Symbol.iterator]();
  for (let step = steps.next(); !step.done; step = steps.next()) {
    if (step.value.do === "wait") await wait(step.value.ms, signal);
    else if (step.value.do === "head") break;
    else throw failure("fetch failed", "ECONNRESET");
  }
  return new Response(bodiless.has(status) || method === "HEAD" ? null : streamOf(steps, body, signal), init);
}

/** The body as its remaining steps tell; errors as `fetch` does when the connection dies or the caller aborts. */
function streamOf(steps: Iterator<Step>, body: Uint8Array, signal: AbortSignal): ReadableStream<Uint8Array> {
  const cancelled = new AbortController();
  const stopped = AbortSignal.any([signal, cancelled.signal]);
  return new ReadableStream(
    {
      async pull(controller) {
        for (let step = steps.next(); !step.done; step = steps.next()) {
          const { value } = step;
          if (value.do === "wait") await wait(value.ms, stopped);
          else if (value.do === "end") {
            controller.close();
            return;
          } else if (value.do === "close" || value.do === "reset") throw failure("terminated", "UND_ERR_SOCKET");
          else if (value.do === "body" && value.to > value.from) {
            controller.enqueue(body.subarray(value.from, value.to));
            return;
          }
        }
      },
      cancel(reason) {
        cancelled.abort(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function failure(message: string, code: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(code), { code }) });
}
