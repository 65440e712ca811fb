import { defaultBaseUrl, getOperations } from "@rtk-meetings/types/operations";
import type { ClientEvent } from "./events.js";
import { Secrets } from "./mask.js";
import type { ClientOptions } from "./options.js";
import { checkPathParameter } from "./check-parameters.js";
import { refuse, show } from "./refuse.js";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export function checkBaseUrl(baseUrl: string, allowInsecure = false): string {
  let url: URL | undefined;
  try {
    url = new URL(baseUrl);
  } catch {
    // refused below
  }
  const secure =
    url?.protocol === "https:" || (url?.protocol === "http:" && (allowInsecure || loopback.test(url.hostname)));
  if (!url || !secure || url.username || url.password || url.search || url.hash) {
    refuse(
      "baseUrl",
      "an https URL without credentials, query and fragment (http for loopback, or with allowInsecure)",
      url ? show(`${url.protocol}//${url.host}`) : "none",
    );
  }
  return url.href.replace(/\/+$/, "");
}

/** `value`, or `fallback` for undefined, if it is a number from `least` up. */
export function amount(name: string, value: number | undefined, fallback: number, least = 1): number {
  if (value === undefined) return fallback;
  if (typeof value !== "number" || !(value >= least)) refuse(name, `a number from ${least} up`, show(value));
  return value;
}

export function checkHeaders(headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const named = Object.keys(headers).find((name) => name.toLowerCase() === "authorization");
  if (named) refuse("headers", "without Authorization, which is made from apiToken", named);
  return headers;
}

export function bindPathParameters(options: ClientOptions): Record<string, string> {
  const names = Object.values(getOperations).flatMap(({ path }) => Object.keys(path));
  const given = options as unknown as Record<string, unknown>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = given[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())];
      return value === undefined ? [] : [[name, checkPathParameter(name, value)]];
    }),
  );
}

export type Settings = ReturnType<typeof createSettings>;

export function createSettings(options: ClientOptions) {
  const { retry, onEvent } = options;
  const limits = retry || {};
  const secrets = new Secrets();
  return {
    baseUrl: checkBaseUrl(options.baseUrl ?? defaultBaseUrl, options.allowInsecure),
    fetch: options.fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init)),
    timeoutMs: amount("timeoutMs", options.timeoutMs, 30_000),
    deadlineMs: amount("deadlineMs", options.deadlineMs, 120_000),
    attempts: retry === false ? 1 : amount("retry.attempts", limits.attempts, 3),
    baseDelayMs: amount("retry.baseDelayMs", limits.baseDelayMs, 500, 0),
    maxDelayMs: amount("retry.maxDelayMs", limits.maxDelayMs, 8_000, 0),
    maxRetryAfterMs: amount("retry.maxRetryAfterMs", limits.maxRetryAfterMs, 60_000, 0),
    maxBodyBytes: amount("maxBodyBytes", options.maxBodyBytes, 2 ** 25),
    pace: options.pace ?? true,
    validate: options.validate,
    headers: checkHeaders(options.headers),
    pathParameters: bindPathParameters(options),
    secrets,
    emit: (event: ClientEvent): void => {
      if (!onEvent) return;
      const masked = JSON.parse(JSON.stringify(event), (_, value: unknown) =>
        typeof value === "string" ? secrets.mask(value) : value,
      ) as ClientEvent;
      new Promise((resolve) => resolve(onEvent(masked))).catch(() => undefined);
    },
  };
}
