import { listOperations, type ListOperation } from "@rtk-meetings/types";
import { defaultBaseUrl, getOperations, type GetOperation } from "@rtk-meetings/types/operations";
import { ApiError, AuthenticationError } from "./api-errors.js";
import { checkBaseUrl } from "./base-url.js";
import { bounded } from "./bounded.js";
import { checkParameters, checkPathParameter, type Values } from "./check-parameters.js";
import type { CallOptions, MeetingsClient } from "./client-types.js";
import { createCredentials } from "./credentials.js";
import { ConnectionError, MeetingsError, ProtocolError, TimeoutError } from "./errors.js";
import { isSound, judge } from "./judge.js";
import { limitsFrom } from "./limits.js";
import type { BindingOptions, BoundBy, ClientOptions, PathOptions } from "./options.js";
import { finalHeaders, finalUrl } from "./prepare.js";
import { readBody } from "./read-body.js";
import { refuse } from "./refuse.js";
import { createMask, line } from "./text.js";
import { ratelimit } from "./waits.js";

interface Init extends CallOptions {
  params?: { path?: Values; query?: Values };
}

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
  const { retry, pace = true, validate, onEvent, fetch } = options;
  const [mask, remember] = createMask();
  const holdToken = createCredentials(options.apiToken, remember);
  const baseUrl = checkBaseUrl(options.baseUrl ?? defaultBaseUrl, options.allowInsecure);
  const ownLimits = limitsFrom({ ...options, ...(retry === false ? { attempts: 1 } : retry) });
  finalHeaders(options.headers);
  const pathParameters: Record<string, string> = {};
  for (const { path } of Object.values<GetOperation>(getOperations)) {
    for (const name in path) {
      const value = (options as unknown as Values)[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())];
      if (value !== undefined) pathParameters[name] = checkPathParameter(name, value, mask);
    }
  }
  let pausedUntil = 0;

  const GET = async (path: string, init: Init = {}): Promise<object> => {
    if (!Object.hasOwn(getOperations, path)) return refuse("path", Object.keys(getOperations).join(" or "), path);
    const operation = (getOperations as Readonly<Record<string, GetOperation>>)[path] as GetOperation;
    const list = (listOperations as Readonly<Record<string, ListOperation | undefined>>)[path];
    const { operationId, permissions } = operation;
    const { params, signal } = init;
    const { timeoutMs, deadlineMs, attempts, baseDelayMs, maxDelayMs, maxRetryAfterMs, maxBodyBytes } = limitsFrom(
      init,
      ownLimits,
    );
    const checked = checkParameters(
      operation,
      { ...pathParameters, ...params?.path },
      { ...params?.query },
      list?.sizeParameter,
      mask,
    );
    const url = finalUrl(baseUrl, path, ...checked);
    const headers = finalHeaders(options.headers, init.headers);
    const end = performance.now() + deadlineMs;
    const left = () => end - performance.now();
    let attempt = 0;
    let replayed = false;

    const emit = (type: string, event?: object) => {
      if (onEvent) {
        new Promise((resolve) => {
          resolve(onEvent(mask({ type, method: "GET", path, attempt, ...event }) as never));
        }).catch(() => undefined);
      }
    };
    const wait = async (reason: string, waitMs: number, cause?: Error) => {
      if (waitMs >= left())
        throw new TimeoutError(`GET ${path}: deadlineMs leaves no ${Math.ceil(waitMs)} ms for ${reason}`, {}, cause);
      emit("wait", { reason, waitMs });
      await bounded(waitMs, signal);
    };
    /** What an answer amounts to: data or an error. */
    const settle = (response: Response, body: unknown) => {
      if (!response.ok || response.redirected || !isSound(body, list))
        return judge(response, body, path, permissions, attempt, mask);
      const findings = mask(validate?.validators[operationId]?.(body) ?? []);
      for (const finding of findings)
        emit("finding", { operationId, requestId: response.headers.get("cf-ray"), finding });
      if (validate?.mode === "throw" && findings.some(({ severity }) => severity === "error")) {
        return new ProtocolError(`GET ${path}: the body has findings`, { findings });
      }
      return undefined;
    };

    const pauseMs = pausedUntil - performance.now();
    if (pauseMs > maxRetryAfterMs) {
      const response = new Response(null, { status: 429, headers: { "retry-after": `${Math.ceil(pauseMs / 1000)}` } });
      return { error: settle(response, { message: "nothing sent: the rate limit is used up" }), response };
    }
    if (pauseMs > 0) await wait("pace", pauseMs);

    for (;;) {
      attempt++;
      const held = holdToken() as string;
      headers.set(
        "authorization",
        `Bearer ${typeof held === "string" ? held : await bounded(left(), signal, () => held)}`,
      );
      emit("request");
      const start = performance.now();
      let response: Response | undefined;
      const failure = await bounded(Math.min(timeoutMs, left()), signal, async (inner) => {
        const received = await (fetch ?? globalThis.fetch)(url, {
          method: "GET",
          headers,
          redirect: "manual",
          signal: inner,
        });
        return [received, await readBody(received, maxBodyBytes, inner)] as const;
      }).then(
        ([received, body]) => {
          const { status, headers } = (response = received);
          emit("response", { status, requestId: headers.get("cf-ray"), durationMs: performance.now() - start });
          if (pace) pausedUntil = Math.max(pausedUntil, performance.now() + ratelimit(headers.get("ratelimit")));
          return settle(received, body) ?? { data: body, response };
        },
        (error: unknown) => {
          signal?.throwIfAborted();
          return error instanceof MeetingsError
            ? error
            : new ConnectionError(mask(`GET ${path}: ${line((Object(error) as Error).message)}`));
        },
      );
      if (!(failure instanceof MeetingsError)) return failure;
      if (failure instanceof AuthenticationError && !replayed && holdToken(held)) {
        replayed = true;
        emit("refresh");
        attempt--;
        continue;
      }
      const asked = failure instanceof ApiError ? failure.retryAfterMs : undefined;
      const isRetryable =
        failure instanceof ApiError
          ? failure.isRetryable
          : failure instanceof TimeoutError || failure instanceof ConnectionError;
      if (!isRetryable || attempt >= attempts || (asked ?? 0) > maxRetryAfterMs) {
        if (failure instanceof ApiError) return { error: failure, response };
        throw failure;
      }
      const waitMs = asked ?? Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
      emit("retry", { error: `${failure.name}: ${failure.message}`, waitMs });
      await wait(asked === undefined ? "back-off" : "retry-after", waitMs, failure);
    }
  };
  return { pathParameters, GET } as unknown as MeetingsClient;
}
