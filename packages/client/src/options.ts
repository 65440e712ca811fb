import type { Finding } from "@rtk-meetings/types/validate";
import type { ClientEvent } from "./events.js";
import type { PathParameterName } from "./operation-types.js";

/** Any function that takes a URL and an init as `fetch` does. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

export interface RetryOptions {
  /** Attempts in all, the first included. @default 3 */
  attempts?: number;
  /** Upper bound of the first wait; the wait before retry n is random x min(maxDelayMs, baseDelayMs x 2^(n-1)). @default 500 */
  baseDelayMs?: number;
  /** @default 8_000 */
  maxDelayMs?: number;
  /** Longest wait that the API may ask for; on a longer one the call ends with the error. @default 60_000 */
  maxRetryAfterMs?: number;
}

export interface ValidateOptions {
  /** By operationId, as `@rtk-meetings/types/validate` exports them. */
  validators: Readonly<Record<string, (body: unknown) => readonly Finding[]>>;
  /** `report`: findings go to `onEvent`. `throw`: errors among them also end the call with a ProtocolError. */
  mode: "report" | "throw";
}

interface BaseOptions {
  /** The API token, or a function that gets one: its token is kept until the API refuses it. */
  apiToken: string | (() => string | Promise<string>);
  /** @default "https://api.cloudflare.com/client/v4" */
  baseUrl?: string | undefined;
  /** Allows `http:` to other hosts than localhost, 127.0.0.0/8 and [::1]. @default false */
  allowInsecure?: boolean | undefined;
  /** @default globalThis.fetch */
  fetch?: FetchFunction | undefined;
  /** Longest duration of one attempt, headers and body; `Infinity` for none. @default 30_000 */
  timeoutMs?: number | undefined;
  /** Longest duration of a call with all its attempts and waits; `Infinity` for none. @default 120_000 */
  deadlineMs?: number | undefined;
  /** `false`: one attempt only. */
  retry?: false | RetryOptions | undefined;
  /** Whether to wait when a `Ratelimit` header says that nothing remains. @default true */
  pace?: boolean | undefined;
  /** Longest body, in decoded bytes. @default 33_554_432 */
  maxBodyBytes?: number | undefined;
  /** Checks 200 bodies against the API's description; without it they are trusted. */
  validate?: ValidateOptions | undefined;
  /** Told what happens in a call; an exception in it is ignored. */
  onEvent?: ((event: ClientEvent) => void) | undefined;
  /** Sent with every request. `Authorization` is refused here: it is made from `apiToken`. */
  headers?: Readonly<Record<string, string>> | undefined;
}

type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

/** Path parameters that can be bound, by their option's name: `accountId` for `account_id`. */
type PathOptions = { [Name in PathParameterName as Camel<Name>]?: string | undefined };

/** Options of `createMeetingsClient`. Path parameters (`accountId`, `appId`) given here become optional in calls. */
export type ClientOptions = BaseOptions & PathOptions;

/** ClientOptions of which it is known which path parameters they bind. */
export type BindingOptions<Ids extends PathOptions> = BaseOptions & {
  [Name in keyof Ids & keyof PathOptions]: Ids[Name];
};

export type { PathOptions };

/** Names of the path parameters that `Ids` binds. */
export type BoundBy<Ids> = {
  [Name in PathParameterName]: Ids extends Record<Camel<Name>, string> ? Name : never;
}[PathParameterName];
