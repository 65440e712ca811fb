import type { ListOperation } from "@rtk-meetings/types";
import {
  ApiError,
  AuthenticationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "./api-errors.js";
import { errorDetails, members, nameMalformedToken } from "./error-details.js";
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

/** Whether a body, and one of a list in particular, holds what it must. */
export const isSound = (body: unknown, list: ListOperation | undefined): boolean =>
  body !== undefined &&
  (members(body)["success"] ?? true) === true &&
  (!list || (Array.isArray(at(body, list.items)) && !!at(body, list.totalCount.replace(/\/\w+$/, ""))));

/** The error that an answer amounts to. */
export function judge(
  { status, headers, ok, redirected }: Response,
  body: unknown,
  path: string,
  permissions: readonly string[],
  attempts: number,
  say: Say,
): MeetingsError {
  const errors = errorDetails(body, status, say);
  const reasons = errors.map(({ code, message }) => `${message} (${code})`).join(", ");
  const what = `GET ${path}: ${status}`;
  if (status < 400 && !reasons) {
    return new ProtocolError(`${what} ${ok && !redirected ? "without the JSON that it promises" : "redirects"}`);
  }
  const isMalformedToken = status === 400 && nameMalformedToken(members(body)["errors"]);
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
