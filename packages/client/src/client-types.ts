import type { ApiError } from "./api-errors.js";
import type { GetPath, PathParameterName, PathParameters, Query, ResponseData } from "./operation-types.js";

/** What any call takes beside its parameters. */
export interface CallOptions {
  /** Aborts the call at once, in whatever phase it is; the call rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
  /** Overrides the client's `timeoutMs`. */
  timeoutMs?: number | undefined;
  /** Overrides the client's `deadlineMs`. */
  deadlineMs?: number | undefined;
  /** Sent beside the client's `headers`, and instead of those of the same name. */
  headers?: Readonly<Record<string, string>> | undefined;
}

type Optional<T, Names> = Omit<T, Names & keyof T> & Partial<Pick<T, Names & keyof T>>;

/** A member that may be left out when all of its own members may be. */
type Member<Name extends string, T> = Record<never, never> extends T ? { [N in Name]?: T } : { [N in Name]: T };

/** Second argument of `client.GET`: what is bound at the client's creation is optional here. */
export type CallInit<P extends GetPath, Bound extends PathParameterName = never> = CallOptions &
  Member<"params", Member<"path", Optional<PathParameters<P>, Bound>> & Member<"query", Query<P>>>;

type InitArguments<Init> = Record<never, never> extends Init ? [init?: Init] : [init: Init];

/** What `client.GET` resolves to: data, or the API's error. `response` has its body read already. */
export type CallResult<Data> =
  | { readonly data: Data; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: ApiError; readonly response: Response };

/** A client for the GET operations of the API. `Bound` names the path parameters given at its creation. */
export interface MeetingsClient<Bound extends PathParameterName = never> {
  /** Path parameters given at creation, in the API's spelling. */
  readonly pathParameters: Readonly<Record<string, string>>;

  /**
   * Calls one operation by its path template. Resolves to `{ data, response }`, or to `{ error, response }` where the
   * API answers with an error.
   *
   * @throws {InvalidRequestError} before anything is sent, when a parameter or option is not acceptable
   * @throws {ConnectionError} when all attempts failed to get an answer
   * @throws {TimeoutError} when the last attempt outlasts `timeoutMs`, or the call would outlast `deadlineMs`
   * @throws {ProtocolError} when the answer is not what the API promises
   */
  GET<P extends GetPath>(path: P, ...init: InitArguments<CallInit<P, Bound>>): Promise<CallResult<ResponseData<P>>>;
}
