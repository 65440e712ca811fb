/** The quota that a mock enforces. */
export interface RateLimit {
  /** Requests that a window allows. A whole number, at least 1. */
  readonly quota: number;
  /** Length of a window. More than 0; it starts with the first request after the last window. */
  readonly windowSeconds: number;
}

/** What the headers of an answer say about the quota. */
export interface QuotaState {
  readonly remaining: number;
  /** Whole seconds, rounded up, until the window ends. */
  readonly resetSeconds: number;
  readonly isExceeded: boolean;
}

/** What the platform documents for its API; described in headers but not enforced where no quota is set. */
const documented: RateLimit = { quota: 1200, windowSeconds: 300 };

/** Counts requests in fixed windows. */
export class RateLimiter {
  readonly limit: RateLimit;
  readonly #enforced: boolean;
  #windowEnd = -Infinity;
  #used = 0;

  constructor(limit: RateLimit | undefined) {
    this.limit = limit ?? documented;
    this.#enforced = limit !== undefined;
  }

  /** Counts one request. */
  take(now = performance.now()): QuotaState {
    const { quota, windowSeconds } = this.limit;
    if (!this.#enforced) return { remaining: quota, resetSeconds: windowSeconds, isExceeded: false };
    if (now >= this.#windowEnd) {
      this.#windowEnd = now + windowSeconds * 1000;
      this.#used = 0;
    }
    const isExceeded = this.#used >= quota;
    if (!isExceeded) this.#used++;
    const resetSeconds = Math.max(1, Math.ceil((this.#windowEnd - now) / 1000));
    return { remaining: quota - this.#used, resetSeconds, isExceeded };
  }

  headers({ remaining, resetSeconds, isExceeded }: QuotaState): Record<string, string> {
    const { quota, windowSeconds } = this.limit;
    return {
      ratelimit: `"default";r=${remaining};t=${resetSeconds}`,
      "ratelimit-policy": `"default";q=${quota};w=${windowSeconds}`,
      ...(isExceeded ? { "retry-after": String(resetSeconds) } : {}),
    };
  }
}
