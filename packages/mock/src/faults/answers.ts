import * as errors from "../api/error-replies.js";
import { reasonOf } from "../api/reasons.js";
import type { Reply } from "../api/reply.js";
import { aFunction, anything, either, numberFrom, oneOf, text, wholeNumber, type Check } from "../check.js";
import type { Effect } from "./effect.js";
import { headerMap, headerValue } from "./fault-checks.js";
import type { ErrorShape } from "./fault.js";

const httpStatus: Check = wholeNumber(200, 599);

export const status: Effect<"status"> = {
  stage: "answer",
  summary: "an error status, with any of the error bodies",
  options: {
    status: httpStatus,
    shape: oneOf("envelope", "generic", "message", "html", "text", "empty"),
    code: anything,
    message: text(/^/, "a text"),
    headers: headerMap,
  },
  answer: ({ status = 500, shape, code = status, message = reasonOf(status), headers }) => {
    const reply = shape ? shaped(shape, status, code, message) : errors.usualReply(status);
    return { ...reply, headers: { ...reply.headers, ...headers } };
  },
};

export const forbidden: Effect<"forbidden"> = {
  stage: "answer",
  summary: "403, as for a token that lacks the permission",
  options: {},
  answer: errors.lackingPermission,
};

export const echoToken: Effect<"echo-token"> = {
  stage: "answer",
  summary: "401 with a message that repeats the Authorization header",
  options: {},
  answer: (_, __, request) => shaped("envelope", 401, 10000, `Invalid ${request.header("authorization") ?? "request"}`),
};

export const html: Effect<"html"> = {
  stage: "answer",
  summary: "an HTML page under 200, or another status",
  options: { status: httpStatus },
  answer: ({ status = 200 }) => errors.page(status),
};

export const empty: Effect<"empty"> = {
  stage: "answer",
  summary: "no body under 200, or another status",
  options: { status: httpStatus },
  answer: ({ status = 200 }, right) => ({ ...right, status, body: "" }),
};

export const invalidJson: Effect<"invalid-json"> = {
  stage: "answer",
  summary: "a complete answer whose JSON does not parse",
  options: { status: httpStatus, text: text(/^/, "a text") },
  answer: ({ status, text: body }, right) => ({
    ...right,
    status: status ?? right.status,
    body: body ?? right.body.slice(0, Math.floor((right.body.length * 2) / 3)),
  }),
};

export const successFalse: Effect<"success-false"> = {
  stage: "answer",
  summary: "`success: false` under 200",
  options: { shape: oneOf("envelope", "generic") },
  answer: ({ shape = "envelope" }) => shaped(shape, 200, 10000, "Something went wrong"),
};

export const rateLimited: Effect<"rate-limited"> = {
  stage: "answer",
  summary: "429 with any Retry-After and Ratelimit",
  options: {
    retryAfter: either(numberFrom(-Infinity), headerValue, oneOf(null)),
    retryAfterDateMs: numberFrom(-8e15, 8e15),
    ratelimit: either(headerValue, oneOf(null)),
  },
  answer: ({ retryAfter = 1, retryAfterDateMs, ratelimit }) => {
    const reply = errors.tooManyRequests(1200, 300);
    const after = retryAfterDateMs === undefined ? retryAfter : new Date(Date.now() + retryAfterDateMs).toUTCString();
    const seconds = typeof retryAfter === "number" ? Math.max(1, Math.ceil(retryAfter)) : 1;
    const state = ratelimit === undefined ? `"default";r=0;t=${seconds}` : ratelimit;
    return {
      ...reply,
      headers: {
        ...reply.headers,
        "retry-after": after === null ? undefined : String(after),
        ratelimit: state ?? undefined,
      },
    };
  },
};

export const redirect: Effect<"redirect"> = {
  stage: "answer",
  summary: "a redirect",
  options: { status: oneOf(301, 302, 303, 307, 308), location: headerValue },
  answer: ({ status = 302, location = "/login" }) => ({ status, headers: { location }, body: "" }),
};

export const edit: Effect<"edit"> = {
  stage: "answer",
  summary: "a 200 answer whose parsed body a function has changed",
  options: { edit: aFunction },
  answer: ({ edit: change }, right) =>
    right.status === 200 ? { ...right, body: JSON.stringify(change(JSON.parse(right.body) as unknown)) } : right,
};

export const oversized: Effect<"oversized"> = {
  stage: "answer",
  summary: "white space after the body, up to so many bytes",
  options: { bytes: wholeNumber(1, 2 ** 29) },
  answer: ({ bytes = 64 * 2 ** 20 }, right) => ({ ...right, body: right.body.padEnd(bytes) }),
};

function shaped(shape: ErrorShape, status: number, code: number, message: string): Reply {
  switch (shape) {
    case "envelope":
      return errors.envelope(status, { code, message });
    case "generic":
      return errors.generic(status, message, code);
    case "message":
      return errors.bareMessage(status, message);
    case "html":
      return errors.page(status);
    case "text":
      return { status, headers: { "content-type": "text/plain" }, body: `error code: ${code}` };
    case "empty":
      return { status, headers: {}, body: "" };
  }
}
