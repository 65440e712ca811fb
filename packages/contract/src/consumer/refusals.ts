import {
  ApiError,
  AuthenticationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "@rtk-meetings/client";
import type { Check } from "../check.js";
import { locate, type Located, type ResponseObject } from "../fragment/document.js";
import { withValue } from "./with-value.js";
import { always, nameOf } from "./consumer.js";
import { consumerCheck } from "./consumer-check.js";
import { pageBody } from "./recording.js";

/** What the published client answers each status with. */
const classes: Readonly<Record<string, typeof ApiError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  429: RateLimitError,
  5: ServerError,
};

const errors = consumerCheck(
  { id: "consumer.errors", title: "The client turns each documented error into its typed error" },
  async ({ context, consumer, expect }) => {
    for (const [documented, response] of Object.entries(context.operation.responses)) {
      if (!/^[45]/.test(documented)) continue;
      const status = Number(documented.replace("XX", documented.startsWith("4") ? "18" : "20"));
      for (const { type, body } of examplesOf(response)) {
        const { error } = await consumer.call(always(body, { status, headers: { "content-type": type } }));
        const wanted = classes[String(status)] ?? classes[String(status).charAt(0)] ?? ApiError;
        const details = { expected: wanted.name, received: error === undefined ? "data" : nameOf(error) };
        const isTyped = error instanceof wanted && error.status === status;
        expect(isTyped, `a ${status} does not become the typed error`, details);
      }
    }
  },
);

const broken = consumerCheck(
  { id: "consumer.broken", title: "The client never takes a broken answer for data" },
  async ({ context, consumer, recording, expect }) => {
    const { list } = context.operation;
    const text = JSON.stringify(recording.body);
    const cases: Readonly<Record<string, [body: unknown, init?: ResponseInit]>> = {
      "success: false": [{ ...recording.body, success: false }],
      "half of the JSON": [text.slice(0, Math.floor(text.length / 2))],
      "text behind the JSON": [`${text}<html>`],
      "an HTML page": ["<!doctype html><title>Maintenance</title>", { headers: { "content-type": "text/html" } }],
      "an empty body": [""],
      "a redirect": ["", { status: 302, headers: { location: "https://elsewhere.invalid/" } }],
      ...(list ? { "no items": [withValue(recording.body, list.items, undefined)] } : {}),
      ...(list ? { "no counters": [withValue(recording.body, parentOf(list.totalCount), undefined)] } : {}),
    };
    for (const [name, [body, init]] of Object.entries(cases)) {
      const { error } = await consumer.call(always(body, init));
      const details = { expected: "ProtocolError or ApiError", received: error === undefined ? "data" : nameOf(error) };
      expect(
        error instanceof ApiError || nameOf(error) === "ProtocolError",
        `${name} under a 200 is taken for data`,
        details,
      );
    }
    const none = await consumer.call(() => Promise.resolve(new Response(null, { status: 204 })));
    expect(nameOf(none.error) === "ProtocolError", "a 204 is taken for data", { expected: "ProtocolError" });
  },
);

const connection = consumerCheck(
  { id: "consumer.connection", title: "The client tells a lost connection, a time limit and an abort apart" },
  async ({ consumer, recording, expect }) => {
    const lost = await consumer.call(() => Promise.reject(new TypeError("fetch failed")));
    expect(nameOf(lost.error) === "ConnectionError", "a lost connection is no ConnectionError", {
      received: nameOf(lost.error),
    });
    const late = await consumer.call(() => new Promise<never>(() => undefined), { timeoutMs: 5 });
    expect(nameOf(late.error) === "TimeoutError", "a time limit gives no TimeoutError", {
      received: nameOf(late.error),
    });
    const reason = new Error("stopped by the caller");
    const aborted = await consumer.call(always(recording.body), { signal: AbortSignal.abort(reason) });
    expect(aborted.error === reason, "an abort does not reject with its reason", { received: nameOf(aborted.error) });
  },
);

const counters = consumerCheck(
  { id: "consumer.counters", title: "The walk refuses counters that are missing, negative or no numbers", lists: true },
  async ({ context, consumer, recording, expect }) => {
    if (recording.items.length === 0) return;
    const { list } = context.collection;
    const items = recording.items.slice(0, 10);
    const body = pageBody(recording, context, items, 1, items.length);
    for (const pointer of [list.totalCount, list.startOffset, list.endOffset]) {
      for (const value of [undefined, -1, "12", null]) {
        const walked = await consumer.walk(always(withValue(body, pointer, value)), 100);
        const what = value === undefined ? "missing" : JSON.stringify(value);
        const details = {
          expected: "ProtocolError",
          received: walked.error === undefined ? "items" : nameOf(walked.error),
        };
        expect(nameOf(walked.error) === "ProtocolError", `${pointer} that is ${what} is walked over`, details);
      }
    }
  },
);

export const refusalChecks: readonly Check[] = [errors, broken, connection, counters];

function* examplesOf({ value: response }: Located<ResponseObject>): Generator<{ type: string; body: unknown }> {
  for (const [type, media] of Object.entries(response.content ?? {})) {
    for (const example of Object.values(media.examples ?? {})) {
      const { value } = locate<{ readonly value?: unknown }>(example, "").value;
      if (value !== undefined) yield { type, body: value };
    }
  }
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/")) || pointer;
}
