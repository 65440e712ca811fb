import { listOperations, type ListOperation } from "@rtk-meetings/types";
import { getOperations, type GetOperation } from "@rtk-meetings/types/operations";
import { ApiError, AuthenticationError } from "./api-errors.js";
import { bounded } from "./bounded.js";
import { checkParameters } from "./check-parameters.js";
import type { CallOptions, MeetingsClient } from "./client-types.js";
import { createCredentials } from "./credentials.js";
import { ConnectionError, MeetingsError, TimeoutError } from "./errors.js";
import { judge, parse, type Answer } from "./judge.js";
import type { BindingOptions, BoundBy, ClientOptions, PathOptions } from "./options.js";
import { readBody } from "./read-body.js";
import { refuse, show } from "./refuse.js";
import { amount, checkHeaders, createSettings } from "./settings.js";
import { prepare } from "./transport.js";

interface Init extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/**
 * A client for the GET operations of the API.
 *
 * @throws {InvalidRequestError} when an option is not acceptable; `.parameter` names it
 */
export function createMeetingsClient<Ids extends PathOptions>(
  options: BindingOptions<Ids>,
): MeetingsClient<BoundBy<Ids>>;
export function createMeetingsClient(options: ClientOptions): MeetingsClient;
export function createMeetingsClient(options: ClientOptions): MeetingsClient {
  const settings = createSettings(options);
  const {
    secrets: { mask },
    pathParameters,
  } = settings;
  const credentials = createCredentials(options.apiToken, settings.secrets);

  const GET = async (path: string, init: Init = {}): Promise<object> => {
    const operation: GetOperation =
      own<GetOperation>(getOperations, path) ?? refuse("path", Object.keys(getOperations).join(" or "), show(path));
    const list = own<ListOperation>(listOperations, path);
    const params = checkParameters(
      operation,
      { ...pathParameters, ...init.params?.path },
      { ...init.params?.query },
      list?.sizeParameter,
    );
    const { signal } = init;
    const timeoutMs = amount("timeoutMs", init.timeoutMs, settings.timeoutMs);
    const end = performance.now() + amount("deadlineMs", init.deadlineMs, settings.deadlineMs);
    const left = () => end - performance.now();
    let attempt = 1;
    let replayed = false;
    const expired = (): never => {
      throw new TimeoutError(`GET ${path} took too long`);
    };

    const { url, headers } = prepare(settings.baseUrl, path, params, settings.headers, checkHeaders(init.headers));
    {
      for (;;) {
        const token = credentials.get();
        headers.set("authorization", `Bearer ${await bounded(() => token, left(), signal, expired)}`);
        let failure: MeetingsError | undefined;
        let answer: Answer | undefined;
        try {
          answer = await bounded(
            async (inner): Promise<Answer> => {
              const response = await settings.fetch(url, { method: "GET", headers, redirect: "manual", signal: inner });
              return { response, text: await readBody(response, settings.maxBodyBytes, inner) };
            },
            Math.min(timeoutMs, left()),
            signal,
            expired,
          );
          const body = parse(answer.text);
          failure = judge(answer, body, path, operation, list, attempt, mask);
          if (!failure) {
            return { data: body, response: answer.response };
          }
        } catch (error) {
          if (signal?.aborted) throw signal.reason;
          failure = error instanceof MeetingsError ? error : new ConnectionError(mask(`GET ${path}: ${String(error)}`));
        }
        if (failure instanceof AuthenticationError && !replayed && credentials.replace(token)) {
          replayed = true;
          continue;
        }
        const isRetryable =
          failure instanceof ApiError
            ? failure.isRetryable
            : failure instanceof ConnectionError || failure instanceof TimeoutError;
        const asked = failure instanceof ApiError ? failure.retryAfterMs : undefined;
        if (isRetryable && attempt < settings.attempts && !(asked !== undefined && asked > settings.maxRetryAfterMs)) {
          const ms = asked ?? Math.random() * Math.min(settings.maxDelayMs, settings.baseDelayMs * 2 ** (attempt - 1));
          if (ms > left()) expired();
          attempt++;
          await bounded(
            () => new Promise<void>(() => undefined),
            ms,
            signal,
            () => undefined,
          );
          continue;
        }
        if (failure instanceof ApiError && answer) {
          return { error: failure, response: answer.response };
        }
        throw failure;
      }
    }
  };
  return { pathParameters, GET } as unknown as MeetingsClient;
}
