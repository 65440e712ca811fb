import type { Variation } from "../mutant.js";
import { answering, jsonResponse, replying, withHeaders, type Wrap } from "../wrap.js";

function passing(name: string, description: string, wrap: Wrap): Variation {
  return { name: `passing/${name}`, description, wrap };
}

/** Answers of the edge at some of the requests. */
function failing(at: readonly number[], response: () => Response): Wrap {
  return answering(({ number }, serve) => (at.includes(number) ? response() : serve()));
}

const envelope = { success: false, errors: [{ code: 10001, message: "Refused" }], messages: [], result: null };
const limited = { ...envelope, errors: [{ code: 971, message: "More than 1200 requests per 300 seconds reached." }] };
const edge = (status: number): Response =>
  new Response(`<html><head><title>${status}</title></head></html>`, {
    status,
    headers: { "content-type": "text/html" },
  });

/** Failures that pass: rate limits, the edge, the connection. */
export const passingVariations: readonly Variation[] = [
  passing(
    "429-seconds",
    "one 429 that says how long",
    failing([40], () => jsonResponse(429, limited, { "retry-after": "1" })),
  ),
  passing(
    "429-date",
    "one 429 with a date",
    failing([25], () => jsonResponse(429, limited, { "retry-after": new Date(Date.now() + 1000).toUTCString() })),
  ),
  passing(
    "429-ratelimit",
    "one 429 with Ratelimit alone",
    failing([90], () => jsonResponse(429, limited, { ratelimit: '"default";r=0;t=1' })),
  ),
  passing(
    "429-bare",
    "one 429 that says nothing",
    failing([60], () => jsonResponse(429, limited)),
  ),
  passing(
    "429-twice",
    "429 twice in a row",
    failing([70, 71], () => jsonResponse(429, limited, { "retry-after": "0" })),
  ),
  passing(
    "429-first",
    "the first answer is a 429",
    failing([1], () => jsonResponse(429, limited, { "retry-after": "1" })),
  ),
  passing(
    "used-up",
    "an answer that says that the quota is used up",
    replying((response, { number }) =>
      number === 50 ? withHeaders(response, { ratelimit: '"default";r=0;t=1' }) : response,
    ),
  ),
  passing(
    "502",
    "one 502 in HTML",
    failing([30], () => edge(502)),
  ),
  passing(
    "503-twice",
    "503 twice in a row",
    failing([80, 81], () => edge(503)),
  ),
  passing(
    "503-first",
    "the first answer is a 503",
    failing([1], () => jsonResponse(503, { message: "Service unavailable" })),
  ),
  passing(
    "504-empty",
    "504 without a body",
    failing([33, 120], () => new Response(null, { status: 504 })),
  ),
  passing(
    "520s",
    "520 to 530 here and there",
    failing([20, 60, 100, 140, 180], () => edge(522)),
  ),
  passing(
    "reset-once",
    "the connection breaks once",
    answering(({ number }, serve) => {
      if (number === 45)
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
      return serve();
    }),
  ),
  passing(
    "drip",
    "bodies come in small pieces",
    replying(async (response) => {
      const bytes = new Uint8Array(await response.arrayBuffer());
      let at = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (at >= bytes.length) controller.close();
          else controller.enqueue(bytes.slice(at, (at += 700)));
        },
      });
      return new Response(body, { status: response.status, headers: response.headers });
    }),
  ),
];
