import { listOperations, type ListOperation } from "@rtk-meetings/types";
import { defaultBaseUrl, getOperations, type GetOperation } from "@rtk-meetings/types/operations";
import { Collection, type Item } from "../data/collection.js";
import { GeneratedItems } from "../data/generated-items.js";
import { listShape } from "../data/list-shape.js";
import { hash, hashText } from "../data/random.js";
import { FaultBook, type Strike } from "../faults/fault-book.js";
import { bodyPlan } from "../schema/body-plan.js";
import type { OpenApiDocument } from "../schema/schema.js";
import type { MockSettings } from "../options.js";
import { refuseCredentials } from "./authentication.js";
import * as errors from "./error-replies.js";
import { listBody } from "./list-body.js";
import { listPage, type ServedList } from "./list-page.js";
import { isReply, readQuery } from "./query.js";
import { RateLimiter } from "./rate-limit.js";
import { jsonReply, type MockRequest, type Reply } from "./reply.js";
import { router, type Match, type Route } from "./routes.js";

/** What an API serves: the fragment and its tables. */
export interface ApiDescription {
  readonly document: OpenApiDocument;
  readonly operations: Readonly<Record<string, GetOperation>>;
  readonly lists: Readonly<Record<string, ListOperation>>;
}

/** A request that was answered. */
export interface RequestRecord {
  readonly method: string;
  readonly url: string;
  /** 0 if the connection was reset. */
  readonly status: number;
}

/** Every path of the API starts with it. */
export const basePath = new URL(defaultBaseUrl).pathname;

/** The fragment that the mock is built with. */
export const meetingsApi = (document: OpenApiDocument): ApiDescription => ({
  document,
  operations: getOperations,
  lists: listOperations,
});

/** Answers requests; knows nothing of how they come and go. */
export class Api {
  readonly faults: FaultBook;
  readonly lists: ReadonlyMap<string, ServedList>;
  readonly #settings: MockSettings;
  readonly #limiter: RateLimiter;
  readonly #bodies: ReadonlyMap<string, GeneratedItems>;
  readonly #find: (path: string) => Match | undefined;
  #count = 0;

  constructor(
    { document, operations, lists }: ApiDescription,
    settings: MockSettings,
    items: (path: string) => number | readonly Item[],
  ) {
    this.#settings = settings;
    this.#limiter = new RateLimiter(settings.rateLimit);
    this.faults = new FaultBook(settings.seed, settings.faults);
    const routes = Object.entries(operations).map(([path, operation]): Route => ({
      path,
      operation,
      list: lists[path],
    }));
    this.#find = router(routes);
    const { seed } = settings;
    this.lists = new Map(
      routes.flatMap((route) => {
        if (!route.list) return [];
        const shape = listShape(document, route.path, route.list);
        const body = listBody(document, route.path, route.list, seed);
        const collection = new Collection(shape, seed, items(route.path));
        return [[route.path, { route, shape, body, collection }]];
      }),
    );
    this.#bodies = new Map(
      routes
        .filter((route) => !route.list)
        .map(({ path }) => [path, new GeneratedItems(bodyPlan(document, path, false), undefined, seed)]),
    );
  }

  /** The answer to a request; status 0 stands for a connection that is reset. */
  answer(request: MockRequest): Reply {
    const number = ++this.#count;
    const url = new URL(request.url);
    const quota = this.#limiter.take();
    const match = url.pathname.startsWith(`${basePath}/`) ? this.#find(url.pathname.slice(basePath.length)) : undefined;
    const strikes = this.faults.strike(
      {
        number,
        method: request.method,
        url: request.url,
        query: url.searchParams,
        headers: { get: request.header },
      },
      match?.route.list !== undefined,
    );
    const reply = quota.isExceeded
      ? errors.tooManyRequests(this.#limiter.limit.quota, this.#limiter.limit.windowSeconds)
      : this.#struck(this.#right(request, url, match, strikes), request, strikes);
    return this.#deliver(
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

  #right(request: MockRequest, url: URL, match: Match | undefined, strikes: readonly Strike[]): Reply {
    if (!match) return errors.noSuchRoute();
    if (request.method !== "GET" && request.method !== "HEAD") return errors.wrongMethod(request.method);
    const refusal =
      refuseCredentials(request.header("authorization"), this.#settings.apiToken) ?? this.#refusePath(match.parameters);
    if (refusal) return refusal;
    const query = readQuery(url.search.slice(1), match.route.operation.query);
    if (isReply(query)) return query;
    const list = this.lists.get(match.route.path);
    if (!list) return this.#body(match);
    for (const { effect, fault } of strikes) if (effect.stage === "change") effect.change(fault, list.collection);
    return listPage(list, query, this.#settings, strikes);
  }

  #refusePath({ account_id: account, app_id: app }: Readonly<Record<string, string>>): Reply | undefined {
    const { accountId, appId } = this.#settings;
    if (account !== undefined && account !== accountId) {
      return /^[\da-f]{32}$/i.test(account) ? errors.otherAccount() : errors.noSuchIdentifier();
    }
    return app !== undefined && app !== appId ? errors.noSuchResource() : undefined;
  }

  #body({ route, parameters }: Match): Reply {
    const position = hashText(JSON.stringify(parameters)) % 1_000_000;
    return jsonReply(200, this.#bodies.get(route.path)?.text(position) ?? "{}");
  }

  #struck(right: Reply, request: MockRequest, strikes: readonly Strike[]): Reply {
    for (const { effect, fault } of strikes) if (effect.stage === "answer") return effect.answer(fault, right, request);
    return right;
  }

  #deliver(reply: Reply, strikes: readonly Strike[]): Reply {
    let delayMs = this.#settings.latencyMs;
    let delivery = reply.delivery;
    for (const { effect, fault, random } of strikes) {
      if (effect.stage === "delay") delayMs += effect.delayMs(fault, random);
      if (effect.stage === "delivery") delivery = (bytes) => effect.deliver(fault, bytes);
    }
    return { ...reply, ...(delayMs > 0 ? { delayMs } : {}), ...(delivery ? { delivery } : {}) };
  }
}

function rayOf(seed: number, number: number): string {
  const word = (salt: number): string => hash(seed, number, salt).toString(16).padStart(8, "0");
  return `${word(0xcf)}${word(0x4a)}-AMS`;
}
