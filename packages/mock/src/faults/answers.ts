import {
  bareMessage,
  envelope,
  generic,
  lackingPermission,
  page,
  tooManyRequests,
  usualReply,
} from "../api/error-replies.js";
import type { Reply } from "../api/reply.js";
import { reasonOf } from "../api/reasons.js";
import type { AnswerEffect } from "./effect.js";
import type { ErrorShape, Fault } from "./fault.js";

export const status: AnswerEffect<Fault<"status">> = {
  stage: "answer",
  summary: "an error status, with any of the error bodies",
  answer: (fault) => {
    const { status = 500, message = reasonOf(status), code = status } = fault;
    const reply = fault.shape ? shaped(fault.shape, status, code, message) : usualReply(status, reasonOf(status));
    return { ...reply, headers: { ...reply.headers, ...fault.headers } };
  },
};

export const forbidden: AnswerEffect<Fault<"forbidden">> = {
  stage: "answer",
  summary: "403, as for a token that lacks the permission",
  answer: lackingPermission,
};

export const echoToken: AnswerEffect<Fault<"echo-token">> = {
  stage: "answer",
  summary: "401 with a message that repeats the Authorization header",
  answer: (_, __, request) =>
    envelope(401, { code: 10000, message: `Authentication error: ${request.header("authorization") ?? "no header"}` }),
};

export const html: AnswerEffect<Fault<"html">> = {
  stage: "answer",
  summary: "an HTML page under 200 (or another status)",
  answer: ({ status = 200 }) => page(status, reasonOf(status)),
};

export const empty: AnswerEffect<Fault<"empty">> = {
  stage: "answer",
  summary: "no body under 200 (or another status)",
  answer: ({ status = 200 }, right) => ({ ...right, status, body: "" }),
};

export const invalidJson: AnswerEffect<Fault<"invalid-json">> = {
  stage: "answer",
  summary: "a complete answer whose JSON does not parse",
  answer: ({ status, text }, right) => ({
    ...right,
    status: status ?? right.status,
    body: text ?? right.body.slice(0, Math.ceil((right.body.length * 2) / 3)),
  }),
};

export const successFalse: AnswerEffect<Fault<"success-false">> = {
  stage: "answer",
  summary: "`success: false` under 200",
  answer: ({ shape = "envelope" }) => shaped(shape, 200, 10000, "Something went wrong"),
};

export const rateLimited: AnswerEffect<Fault<"rate-limited">> = {
  stage: "answer",
  summary: "429 with any Retry-After and Ratelimit",
  answer: ({ retryAfter = 1, retryAfterDateMs, ratelimit }) => {
    const reply = tooManyRequests(1200, 300);
    const after = retryAfterDateMs === undefined ? retryAfter : new Date(Date.now() + retryAfterDateMs).toUTCString();
    const seconds = typeof retryAfter === "number" ? Math.max(1, Math.ceil(retryAfter)) : 1;
    return {
      ...reply,
      headers: {
        ...reply.headers,
        ...(after === null ? {} : { "Retry-After": String(after) }),
        Ratelimit: ratelimit === undefined ? `"default";r=0;t=${seconds}` : (ratelimit ?? ""),
      },
    };
  },
};

export const redirect: AnswerEffect<Fault<"redirect">> = {
  stage: "answer",
  summary: "a redirect",
  answer: ({ status = 302, location = "/login" }) => ({ status, headers: { location }, body: "" }),
};

export const edit: AnswerEffect<Fault<"edit">> = {
  stage: "answer",
  summary: "a 200 answer whose parsed body a function has changed",
  answer: ({ edit: change }, right) =>
    right.status === 200 ? { ...right, body: JSON.stringify(change(JSON.parse(right.body) as unknown)) } : right,
};

export const oversized: AnswerEffect<Fault<"oversized">> = {
  stage: "answer",
  summary: "white space after the body, up to so many bytes",
  answer: ({ bytes = 64 * 2 ** 20 }, right) => ({ ...right, body: right.body.padEnd(bytes) }),
};

function shaped(shape: ErrorShape, status: number, code: number, message: string): Reply {
  switch (shape) {
    case "envelope":
      return envelope(status, { code, message });
    case "generic":
      return { ...generic(status, message), body: JSON.stringify({ success: false, error: { code, message } }) };
    case "message":
      return bareMessage(status, message);
    case "html":
      return page(status, message);
    case "text":
      return { status, headers: { "content-type": "text/plain" }, body: `error code: ${code}` };
    case "empty":
      return { status, headers: {}, body: "" };
  }
}
