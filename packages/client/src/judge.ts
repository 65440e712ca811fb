import type { ListOperation } from "@rtk-meetings/types";
import {
  ApiError,
  AuthenticationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./api-errors.js";
import { errorDetails, members, namesMalformedToken } from "./error-details.js";
import { type MeetingsError, ProtocolError } from "./errors.js";
import type { Say } from "./say.js";
import { ratelimit, retryAfter } from "./waits.js";

const classes: Readonly<Record<number, typeof ApiError>> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  429: RateLimitError,
};

const at = (body: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce((value, name) => members(value)[name], body);

/** What is wrong with a body, and with one of a list in particular; undefined for a sound one. */
export function flawOf(body: unknown, list: ListOperation | undefined): string | undefined {
  if (body === undefined) return "without a JSON body";
  if ((members(body)["success"] ?? true) !== true) return "without success";
  if (!list) return undefined;
  if (!Array.isArray(at(body, list.items))) return `without ${list.items}`;
  const paging = list.totalCount.replace(/\/\w+$/, "");
  return typeof (at(body, paging) ?? 0) === "object" ? undefined : `without ${paging}`;
}

/** The error that an answer amounts to: that of its body or status, else one that names its flaw. */
export function judge(
  { status, headers }: Response,
  body: unknown,
  flaw: string,
  path: string,
  permissions: readonly string[],
  attempts: number,
  say: Say,
): MeetingsError {
  const errors = errorDetails(body, status, say);
  const reasons = errors.map(({ code, message }) => `${message} (${code})`).join(", ");
  const what = `GET ${path}: ${status}`;
  if (status < 400 && !reasons) return new ProtocolError(`${what} ${flaw}`);
  const isMalformedToken = status === 400 && namesMalformedToken(body);
  const Class = isMalformedToken ? AuthenticationError : (classes[status] ?? (status < 500 ? ApiError : ServerError));
  const hint = status === 403 ? `; the token needs the permission ${permissions.join(" or ")}` : "";
  return new Class(`${what} ${reasons || "without an error body"}${hint}`, {
    status,
    method: "GET",
    path,
    errors,
    requestId: say(headers.get("cf-ray")) ?? null,
    retryAfterMs:
      retryAfter(headers.get("retry-after")) ?? ((status === 429 && ratelimit(headers.get("ratelimit"))) || undefined),
    attempts,
    isRetryable: /^(408|429|50[0234]|52\d|530)$/.test(`${status}`),
  });
}
