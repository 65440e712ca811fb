import { parseList } from "./structured-list.js";

/** How long a 429 asks to wait, in milliseconds; undefined if it does not say. */
export function askedWait(headers: Headers, now: number): number | undefined {
  const after = headers.get("retry-after")?.trim();
  if (after !== undefined && /^\d+$/.test(after)) return Number(after) * 1000;
  const date = after === undefined ? NaN : Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(0, date - now);
  return exhaustedFor(headers);
}

/** How long, in milliseconds, until a rate limit that is used up resets; undefined if none is. */
export function exhaustedFor(headers: Headers): number | undefined {
  const waits = (parseList(headers.get("ratelimit") ?? "") ?? [])
    .filter(({ parameters }) => parameters["r"] === "0")
    .map(({ parameters }) => Number(parameters["t"]) * 1000)
    .filter((wait) => wait >= 0);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/** Statuses with which the edge answers for a service that may be back in a moment. */
export function isPassing(status: number): boolean {
  return status === 408 || (status >= 502 && status <= 504) || (status >= 520 && status <= 530);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
