import { MeetingsError } from "./errors.js";

/** One error of an error body. */
export interface ApiErrorDetail {
  /** The API's code, or the HTTP status where the body has none. */
  readonly code: number;
  readonly message: string;
  readonly documentationUrl?: string;
  /** JSON pointer to what the error is about. */
  readonly pointer?: string;
}

/** The API answered with an error. */
export class ApiError extends MeetingsError {
  static {
    this.prototype.name = "ApiError";
  }
  /** HTTP status. */
  declare readonly status: number;
  declare readonly method: "GET";
  /** Path template of the operation. */
  declare readonly path: string;
  /** Empty where the body holds none, for instance an HTML page. */
  declare readonly errors: readonly ApiErrorDetail[];
  /** The `cf-ray` header: what to quote to Cloudflare's support. */
  declare readonly requestId: string | undefined;
  /** How long the API asks to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;
  /** How often the request was sent, replays after a token refresh not counted. */
  declare readonly attempts: number;
  /** Whether a later call may succeed without a change. */
  declare readonly isRetryable: boolean;
}

/** The token was refused (401, or 400 with code 6003 or 6111). */
export class AuthenticationError extends ApiError {
  static {
    this.prototype.name = "AuthenticationError";
  }
}

/** The token may not do this, or the account may not use the product (403). */
export class PermissionError extends ApiError {
  static {
    this.prototype.name = "PermissionError";
  }
}

/** No such account, app or route (404). */
export class NotFoundError extends ApiError {
  static {
    this.prototype.name = "NotFoundError";
  }
}

/** The rate limit is used up (429). */
export class RateLimitError extends ApiError {
  static {
    this.prototype.name = "RateLimitError";
  }
}

/** The service or the edge in front of it failed (5xx). */
export class ServerError extends ApiError {
  static {
    this.prototype.name = "ServerError";
  }
}
