import { hash } from "../data/random.js";
import type { FaultBook, Strike } from "../faults/fault-book.js";
import type { AnswerAction, DelayAction, DeliveryAction } from "../faults/effect.js";
import type { MockSettings } from "../options.js";
import type { Api, ApiRequest } from "./api.js";
import { basePath } from "./description.js";
import * as errors from "./error-replies.js";
import { RateLimiter, type QuotaState } from "./rate-limit.js";
import type { MockRequest, Reply } from "./reply.js";

/** Longest URL that is taken, as by Node's HTTP server with its default limit. */
const longestUrl = 16_384;

/** What stands before the API: quota, the headers that all answers have, and the faults that strike any request. */
export class Gateway {
  readonly #api: Api;
  readonly #faults: FaultBook;
  readonly #settings: MockSettings;
  readonly #limiter: RateLimiter;
  #count = 0;

  constructor(api: Api, faults: FaultBook, settings: MockSettings) {
    this.#api = api;
    this.#faults = faults;
    this.#settings = settings;
    this.#limiter = new RateLimiter(settings.rateLimit);
  }

  answer(given: MockRequest): Reply {
    const number = ++this.#count;
    const quota = this.#limiter.take();
    const reply = this.#faulty(given, number, quota);
    const headers = {
      "cache-control": "no-store",
      "cf-ray": rayOf(this.#settings.seed, number),
      ...this.#limiter.headers(quota),
      ...reply.headers,
    };
    return { ...reply, headers };
  }

  #faulty(given: MockRequest, number: number, quota: QuotaState): Reply {
    try {
      const request = takeApart(given, number);
      const strikes = this.#faults.strike(request, "answer", "delay", "delivery");
      const reply = withAnswerFault(this.#right(request, quota), given, strikes);
      return this.#withDelivery(reply, strikes);
    } catch (error) {
      // A function that the mock was given (a fault's `when` or `edit`) threw: that is answered, too.
      return errors.generic(500, `the mock could not answer: ${String(error)}`);
    }
  }

  #right(request: ApiRequest, { isExceeded }: QuotaState): Reply {
    const { quota, windowSeconds } = this.#limiter.limit;
    if (isExceeded) return errors.tooManyRequests(quota, windowSeconds);
    return request.url.length > longestUrl ? errors.tooLong() : this.#api.answer(request);
  }

  #withDelivery(reply: Reply, strikes: readonly AnyStrike[]): Reply {
    let { latencyMs: delayMs } = this.#settings;
    let delivery: Reply["delivery"];
    for (const { action, fault, random } of strikes) {
      if (action.stage === "delay") delayMs += action.delayMs(fault, random);
      else if (action.stage === "delivery") delivery = (bytes) => action.deliver(fault, bytes);
    }
    return { ...reply, ...(delayMs > 0 ? { delayMs } : {}), ...(delivery ? { delivery } : {}) };
  }
}

type AnyStrike = Strike<AnswerAction | DelayAction | DeliveryAction>;

function withAnswerFault(right: Reply, request: MockRequest, strikes: readonly AnyStrike[]): Reply {
  for (const { action, fault } of strikes) {
    if (action.stage === "answer") return action.answer(fault, right, request);
  }
  return right;
}

function takeApart({ method, url, header }: MockRequest, number: number): ApiRequest {
  const parsed = new URL(url);
  const { pathname, search } = parsed;
  return {
    number,
    method,
    url,
    get query() {
      return parsed.searchParams;
    },
    headers: { get: header },
    path: pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : undefined,
    search: search.slice(1),
  };
}

/** An id of the form that the platform's have. */
function rayOf(seed: number, number: number): string {
  const word = (salt: number): string => hash(seed, number, salt).toString(16).padStart(8, "0");
  return `${word(0xcf)}${word(0x4a)}-AMS`;
}
