import { hash } from "../data/random.js";
import type { FaultBook, Strike } from "../faults/fault-book.js";
import type { AnswerAction, DelayAction, DeliveryAction } from "../faults/effect.js";
import type { MockSettings } from "../options.js";
import type { Api, ApiRequest } from "./api.js";
import { basePath } from "./description.js";
import * as errors from "./error-replies.js";
import { RateLimiter } from "./rate-limit.js";
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
    const request = takeApart(given, number);
    const strikes = this.#faults.strike(request, "answer", "delay", "delivery");
    const { quota: most, windowSeconds } = this.#limiter.limit;
    const right = (): Reply => {
      if (quota.isExceeded) return errors.tooManyRequests(most, windowSeconds);
      return given.url.length > longestUrl ? errors.tooLong() : this.#api.answer(request);
    };
    const reply = withAnswerFault(guarded(right), given, strikes);
    return this.#withDelivery(
      {
        ...reply,
        headers: {
          "cache-control": "no-store",
          "cf-ray": rayOf(this.#settings.seed, number),
          ...this.#limiter.headers(quota),
          ...reply.headers,
        },
      },
      strikes,
    );
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
    if (action.stage === "answer") return guarded(() => action.answer(fault, right, request));
  }
  return right;
}

/** A function that the mock was given (`edit`, for instance) may throw: that is answered, too. */
function guarded(answer: () => Reply): Reply {
  try {
    return answer();
  } catch (error) {
    return errors.generic(500, `the mock could not answer: ${String(error)}`);
  }
}

function takeApart({ method, url, header }: MockRequest, number: number): ApiRequest {
  const { pathname, search, searchParams } = new URL(url);
  return {
    number,
    method,
    url,
    get query() {
      return searchParams;
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
