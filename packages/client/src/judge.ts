import type { ListOperation } from "@rtk-meetings/types";
import type { GetOperation } from "@rtk-meetings/types/operations";
import * as apiErrors from "./api-errors.js";
import { errorCodes, errorDetails } from "./error-body.js";
import { type MeetingsError, ProtocolError } from "./errors.js";
import type { Mask } from "./mask.js";
import { ratelimitMs, retryAfterMs } from "./retry-after.js";

export interface Answer {
  readonly response: Response;
  readonly text: string;
}

const isRetryable = (status: number): boolean =>
  [408, 429, 500, 502, 503, 504].includes(status) || (status >= 520 && status <= 530);

function errorClass(status: number, body: unknown): typeof apiErrors.ApiError {
  if (status === 401 || (status === 400 && errorCodes(body).some((code) => code === 6003 || code === 6111)))
    return apiErrors.AuthenticationError;
  if (status === 403) return apiErrors.PermissionError;
  if (status === 404) return apiErrors.NotFoundError;
  if (status === 429) return apiErrors.RateLimitError;
  return status < 500 ? apiErrors.ApiError : apiErrors.ServerError;
}

const at = (body: unknown, pointer: string): unknown =>
  pointer
    .slice(1)
    .split("/")
    .reduce((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], body);

export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is wrong with an answer; undefined if it holds what the operation promises. */
export function judge(
  { response, text }: Answer,
  body: unknown,
  path: string,
  { permissions }: GetOperation,
  list: ListOperation | undefined,
  attempts: number,
  mask: Mask,
): MeetingsError | undefined {
  const { status, headers } = response;
  const requestId = headers.get("cf-ray") ?? undefined;
  const success = (body as { success?: unknown } | null | undefined)?.success;
  const flawed =
    body === undefined ||
    (success !== undefined && success !== true) ||
    (list && !(Array.isArray(at(body, list.items)) && at(body, list.totalCount.replace(/\/[^/]*$/, ""))));
  if (response.ok && !flawed) return undefined;

  const errors = errorDetails(JSON.parse(mask(JSON.stringify(body ?? null))), status);
  const what = `GET ${path} answered ${status}`;
  if (response.ok && !errors.length) {
    return new ProtocolError(
      `${what} with ${text ? (body === undefined ? "a body that is not JSON" : "a body without its data") : "no body"}`,
    );
  }
  const wait =
    (retryAfterMs(headers.get("retry-after")) ?? (status === 429 && ratelimitMs(headers.get("ratelimit")))) ||
    undefined;
  const hint = status === 403 ? `; the token needs one of the permissions ${permissions.join(", ")}` : "";
  const reason = errors.map(({ code, message }) => `${message} (${code})`).join(", ");
  return new (errorClass(status, body))(`${what}${reason && ": "}${reason}${hint}`, {
    status,
    method: "GET",
    path,
    errors,
    requestId,
    ...(wait !== undefined && { retryAfterMs: wait }),
    attempts,
    isRetryable: isRetryable(status),
  });
}
