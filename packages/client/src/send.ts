import type { ListOperation } from "@rtk-meetings/types";
import type { GetOperation } from "@rtk-meetings/types/operations";
import { ApiError, AuthenticationError } from "./api-errors.js";
import { attempt } from "./attempt.js";
import { bounded } from "./bounded.js";
import type { CallResult } from "./client-types.js";
import { createCredentials } from "./credentials.js";
import { MeetingsError, ProtocolError, TimeoutError } from "./errors.js";
import { flawOf, judge } from "./judge.js";
import type { Limits } from "./limits.js";
import type { ClientEvent } from "./events.js";
import type { ClientOptions } from "./options.js";
import { createPace } from "./pace.js";
import type { Refuse } from "./refuse.js";
import type { Say } from "./say.js";

type Send = (
  path: string,
  operation: GetOperation,
  list: ListOperation | undefined,
  url: string,
  headers: Readonly<Record<string, string>>,
  limits: Limits,
  signal: AbortSignal | undefined,
) => Promise<CallResult<unknown>>;

/** Sends calls that were checked. Between calls it keeps the token and the end of a pause, nothing else. */
export function createSend(options: ClientOptions, say: Say, refuse: Refuse, remember: (token: string) => void): Send {
  const { fetch, pace = true, validate } = options;
  const onEvent: ((event: ClientEvent) => unknown) | undefined = options.onEvent;
  const [holdToken, dropToken] = createCredentials(options.apiToken, refuse, remember);
  const [pauseMs, notePause] = createPace();

  return async (path, { operationId, permissions }, list, url, headers, limits, signal) => {
    const { timeoutMs, deadlineMs, attempts, baseDelayMs, maxDelayMs, maxRetryAfterMs, maxBodyBytes } = limits;
    const call = `GET ${path}`;
    const end = performance.now() + deadlineMs;
    const left = () => end - performance.now();
    let sent = 0;
    let replayed = false;

    const emit = (type: string, event?: object) => {
      if (!onEvent) return;
      new Promise((resolve) => {
        resolve(onEvent({ type, method: "GET", path, attempt: sent, ...event } as ClientEvent));
      }).catch(() => undefined);
    };
    const requestIdOf = ({ headers }: Response) => say(headers.get("cf-ray")) ?? null;
    const wait = async (reason: string, waitMs: number, cause?: Error) => {
      if (waitMs >= left()) {
        const what = `a ${reason} wait of ${Math.ceil(waitMs)} ms`;
        throw new TimeoutError(`${call}: ${what} would outlast deadlineMs`, {}, cause);
      }
      emit("wait", { reason, waitMs });
      await bounded(call, waitMs, signal);
    };
    const examine = (response: Response, data: unknown): MeetingsError | undefined => {
      const isFinal = response.ok && !response.redirected;
      const flaw = isFinal ? flawOf(data, list) : "is a redirect";
      if (flaw) return judge(response, data, flaw, path, permissions, sent, say);
      const findings = (validate?.validators[operationId]?.(data) ?? []).map((finding) => ({
        ...finding,
        pointer: say(finding.pointer),
        message: say(finding.message),
        expected: say(finding.expected),
      }));
      for (const finding of findings) emit("finding", { requestId: requestIdOf(response), finding });
      const fatal = findings.find(({ severity }) => severity === "error");
      if (!fatal || validate?.mode !== "throw") return undefined;
      return new ProtocolError(`${call}: ${fatal.pointer} ${fatal.message}`, { findings });
    };

    const tokenFrom = (held: Promise<string>) =>
      bounded(`${call}: apiToken`, left(), signal, () => held).catch((error: unknown) => {
        // A function that never answers is not waited for again.
        if (error instanceof TimeoutError) dropToken(held);
        throw error;
      });

    signal?.throwIfAborted();
    if (pauseMs() > maxRetryAfterMs) {
      const response = new Response(null, {
        status: 429,
        headers: { "retry-after": `${Math.ceil(pauseMs() / 1000)}` },
      });
      return {
        error: examine(response, { message: "nothing was sent" }) as ApiError,
        response,
      };
    }
    if (pauseMs() > 0) await wait("pace", pauseMs());

    for (;;) {
      sent++;
      const held = holdToken();
      const token = typeof held === "string" ? held : await tokenFrom(held);
      emit("request");
      const sentAt = performance.now();
      let response: Response | undefined;
      let failure: MeetingsError | undefined;
      try {
        const ms = Math.min(timeoutMs, left());
        const signed = { ...headers, authorization: `Bearer ${token}` };
        const [answer, data] = await attempt(call, fetch, url, signed, ms, maxBodyBytes, signal, say);
        const { status, headers: received } = (response = answer);
        emit("response", { status, requestId: requestIdOf(answer), durationMs: performance.now() - sentAt });
        if (pace) notePause(received, sentAt);
        failure = examine(answer, data);
        if (!failure) return { data, response };
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof MeetingsError)) throw error;
        failure = error;
      }
      if (failure instanceof AuthenticationError && !replayed && dropToken(held)) {
        emit("refresh");
        replayed = true;
        sent--;
        continue;
      }
      const { isRetryable = !(failure instanceof ProtocolError), retryAfterMs } = failure as Partial<ApiError>;
      if (!isRetryable || sent >= attempts || (retryAfterMs ?? 0) > maxRetryAfterMs) {
        if (failure instanceof ApiError) return { error: failure, response: response as Response };
        throw failure;
      }
      const waitMs = retryAfterMs ?? Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (sent - 1));
      emit("retry", { error: `${failure.name}: ${failure.message}`, waitMs });
      await wait(retryAfterMs === undefined ? "back-off" : "retry-after", waitMs, failure);
    }
  };
}
