/** What every fault takes: which requests it strikes. Without any of these it strikes all. */
export interface FaultMatch {
  /** How many requests it strikes before it is spent. Default: no limit. */
  readonly times?: number;
  /** Chance that it strikes a request that matches otherwise, 0 to 1; drawn from the mock's seed. Default 1. */
  readonly probability?: number;
  /** Strikes only the request with this number, or these; the first request that the mock gets is number 1. */
  readonly at?: number | readonly number[];
  /** Strikes only requests with a higher number. */
  readonly after?: number;
  /** Strikes only requests that pass. */
  readonly when?: (request: FaultRequest) => boolean;
}

/** What a fault's `when` sees of a request. */
export interface FaultRequest {
  /** Counted from 1, over the life of the mock. */
  readonly number: number;
  readonly method: string;
  readonly url: string;
  readonly query: URLSearchParams;
  readonly headers: { get(name: string): string | undefined };
}

/** Form of an error body: the gateway's (A), the service's (B), a bare message (C), an error page, a line of text, none. */
export type ErrorShape = "envelope" | "generic" | "message" | "html" | "text" | "empty";

/** How long a `latency` fault waits, in milliseconds. */
export type Latency =
  | { readonly kind: "uniform"; readonly minMs: number; readonly maxMs: number }
  | { readonly kind: "normal"; readonly meanMs: number; readonly deviationMs: number }
  | { readonly kind: "exponential"; readonly meanMs: number };

interface Variants {
  status: {
    /** Default 500. */
    readonly status?: number;
    /** Default: what the platform usually answers with that status. */
    readonly shape?: ErrorShape;
    /** Code of the error in the body. Default: a fitting one. */
    readonly code?: number;
    readonly message?: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  forbidden: object;
  "echo-token": object;
  html: {
    /** Default 200. */
    readonly status?: number;
  };
  empty: {
    /** Default 200. */
    readonly status?: number;
  };
  "invalid-json": {
    /** Default 200. */
    readonly status?: number;
    /** Default: the answer without its last third. */
    readonly text?: string;
  };
  "success-false": {
    /** Default "envelope". */
    readonly shape?: "envelope" | "generic";
  };
  "rate-limited": {
    /** Value of Retry-After: seconds, or any text; null leaves the header out. Default 1. */
    readonly retryAfter?: number | string | null;
    /** Instead: an HTTP date so many milliseconds from now, in the past if negative. */
    readonly retryAfterDateMs?: number;
    /** Value of the Ratelimit header; null leaves it out. Default: one that says r=0. */
    readonly ratelimit?: string | null;
  };
  redirect: {
    /** Default 302. */
    readonly status?: number;
    /** Default "/login", on the same host. */
    readonly location?: string;
  };
  edit: {
    /** Gets the parsed body of a 200 answer, a copy; what it returns is sent instead. */
    readonly edit: (body: unknown) => unknown;
  };
  oversized: {
    /** Length of the body that is reached with white space. Default 64 MiB. */
    readonly bytes?: number;
  };
  latency: {
    /** Default: uniform from 50 to 500 ms. */
    readonly latency?: Latency;
  };
  "stall-headers": {
    /** Milliseconds. Default: until the other side gives up. */
    readonly ms?: number;
  };
  "stall-body": {
    /** Bytes of the body before the stall. Default: half of them. */
    readonly afterBytes?: number;
    /** Milliseconds. Default: until the other side gives up. */
    readonly ms?: number;
  };
  "slow-drip": {
    /** Bytes that go out together. Default 1024. */
    readonly chunkBytes?: number;
    /** Milliseconds between them. Default 20. */
    readonly intervalMs?: number;
  };
  "cut-body": {
    /** Bytes of the body before the connection closes. Default: half of them. */
    readonly afterBytes?: number;
  };
  reset: {
    /** Bytes of the body before the reset. Default: not even headers go out. */
    readonly afterBytes?: number;
  };
  "ignore-page": object;
  "repeat-page": object;
  "wrap-pages": object;
  shuffle: object;
  gap: {
    /** Items left out between one page and the next. Default 1. */
    readonly size?: number;
    /** Whether the offsets deny it. Default false. */
    readonly isHidden?: boolean;
  };
  "empty-page": {
    /** Page numbers that come back empty. Default [2]. */
    readonly pages?: readonly number[];
  };
  "wrong-total": {
    /** Added to the true total. Default 10. */
    readonly by?: number;
    /** Instead: this value. */
    readonly total?: unknown;
  };
  "zero-based-offsets": object;
  counters: {
    /** Members of `paging` to set, with any value. */
    readonly set?: Readonly<Record<string, unknown>>;
    /** Members of `paging` to leave out. */
    readonly drop?: readonly string[];
  };
  "insert-items": {
    /** Default 1. */
    readonly count?: number;
  };
  "remove-items": {
    /** Default 1. */
    readonly count?: number;
    /** Position of the first one removed, counted from 0. Default 0. */
    readonly position?: number;
  };
  "touch-items": {
    /** Default 1. */
    readonly count?: number;
    /** Position of the first one whose `updated_at` moves, counted from 0. Default 0. */
    readonly position?: number;
  };
}

/** Name of a way in which the mock can misbehave. */
export type FaultKind = keyof Variants;

/** A fault of one kind, or of any. */
export type Fault<Kind extends FaultKind = FaultKind> = {
  readonly [Each in Kind]: FaultMatch & Readonly<Variants[Each]> & { readonly kind: Each };
}[Kind];
