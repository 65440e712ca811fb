import { setTimeout } from "node:timers/promises";
import type { Mutant } from "./mutant.js";
import { answering, jsonResponse, refusal, type Sent, type Serve, type Wrap } from "./wrap.js";

function consumer(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `consumer/${name}`, family: "consumer", description, wrap };
}

const isLate = ({ query }: Sent): boolean => Number(query.get("page_no")) > 2;

function lateOn(answer: (sent: Sent, serve: Serve) => Response | Promise<Response>): Wrap {
  return answering((sent, serve) => (isLate(sent) ? answer(sent, serve) : serve()));
}

function html(status: number): Response {
  const body = "<!DOCTYPE html><html><body><h1>One moment</h1></body></html>";
  return new Response(body, { status, headers: { "content-type": "text/html" } });
}

/** A body that is sent as told. */
function streamed(pull: (controller: ReadableStreamDefaultController<Uint8Array>) => void | Promise<void>): Response {
  return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), {
    headers: { "content-type": "application/json" },
  });
}

const text = new TextEncoder();
const timeouts = { timeoutMs: 300 };

/** Answers that a client must tell from data: no JSON, no body, no end. */
export const consumerMutants: readonly Mutant[] = [
  consumer(
    "html-200",
    "late pages are HTML under 200",
    lateOn(() => html(200)),
  ),
  consumer(
    "html-every-fifth",
    "every fifth answer is HTML under 200",
    answering(({ number }, serve) => (number % 5 === 0 ? html(200) : serve())),
  ),
  consumer(
    "empty-200",
    "late pages have no body",
    lateOn(() => new Response("", { headers: { "content-type": "application/json" } })),
  ),
  consumer(
    "error-200",
    "late pages are an error envelope under 200",
    lateOn(() =>
      jsonResponse(200, {
        success: false,
        errors: [{ code: 10000, message: "Unknown error" }],
        messages: [],
        result: null,
      }),
    ),
  ),
  consumer(
    "redirect",
    "late pages lead elsewhere",
    lateOn(({ url }) => new Response(null, { status: 307, headers: { location: `${url.pathname}/all` } })),
  ),
  consumer(
    "500-late",
    "late pages break the service",
    lateOn(() => refusal(500, "Internal server error")),
  ),
  consumer(
    "500-every-ninth",
    "every ninth request breaks the service",
    answering(({ number }, serve) => (number % 9 === 0 ? refusal(500, "Internal server error") : serve())),
  ),
  consumer(
    "404-late",
    "late pages are not found though they have items",
    lateOn(() => refusal(404, "Not found")),
  ),
  consumer(
    "503-late",
    "late pages are never available",
    lateOn(() => html(503)),
  ),
  consumer(
    "cut-late",
    "the connection breaks in late pages",
    lateOn(() =>
      streamed((controller) => {
        controller.enqueue(text.encode(`{"success":true,"data":[`));
        controller.error(new TypeError("terminated"));
      }),
    ),
  ),
  {
    ...consumer(
      "endless-late",
      "late pages do not end",
      lateOn(() => streamed((controller) => controller.enqueue(text.encode(" ".repeat(1 << 20))))),
    ),
    options: timeouts,
  },
  {
    ...consumer(
      "stalled-late",
      "late pages stop half-way",
      lateOn(() =>
        streamed(async (controller) => {
          controller.enqueue(text.encode(`{"success":true,"data":[`));
          await setTimeout(60_000, undefined, { ref: false });
        }),
      ),
    ),
    options: timeouts,
  },
];
