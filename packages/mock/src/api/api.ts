import { Collection } from "../data/collection.js";
import { GeneratedItems } from "../data/generated-items.js";
import type { Item } from "../data/item.js";
import { listShape } from "../data/list-shape.js";
import { hashText } from "../data/random.js";
import type { FaultBook } from "../faults/fault-book.js";
import type { FaultRequest } from "../faults/fault.js";
import type { MockSettings } from "../options.js";
import { bodyPlan } from "../schema/body-plan.js";
import { refuseCredentials } from "./authentication.js";
import type { ApiDescription } from "./description.js";
import * as errors from "./error-replies.js";
import { listBody } from "./list-body.js";
import { listPage, type ServedList } from "./list-page.js";
import { readQuery } from "./query.js";
import { jsonReply, type Reply } from "./reply.js";
import { router, type Match, type Route } from "./routes.js";

/** How many items a list has, or the items themselves. */
export type ItemsOf = (path: string) => number | readonly Item[];

/** A request, taken apart. */
export interface ApiRequest extends FaultRequest {
  /** Path below the base path; undefined outside of it. */
  readonly path: string | undefined;
  /** Query string, without its question mark. */
  readonly search: string;
}

/** The API when nothing goes wrong: routes, credentials, parameters, data. */
export class Api {
  readonly lists: ReadonlyMap<string, ServedList>;
  readonly #settings: MockSettings;
  readonly #faults: FaultBook;
  readonly #bodies: ReadonlyMap<string, GeneratedItems>;
  readonly #find: (path: string) => Match | undefined;

  constructor(description: ApiDescription, settings: MockSettings, faults: FaultBook, itemsOf: ItemsOf) {
    this.#settings = settings;
    this.#faults = faults;
    const routes = Object.entries(description.operations).map(([path, operation]): Route => ({ path, operation }));
    this.#find = router(routes);
    this.lists = new Map(routes.flatMap((route) => serveList(description, route, settings.seed, itemsOf)));
    this.#bodies = new Map(
      routes
        .filter(({ path }) => !this.lists.has(path))
        .map(({ path }) => {
          const plan = bodyPlan(description.document, path);
          return [path, new GeneratedItems(plan, undefined, settings.seed)];
        }),
    );
  }

  /** The answer to a request; only faults that touch the list or a page of it strike here. */
  answer(request: ApiRequest): Reply {
    const match = request.path === undefined ? undefined : this.#find(request.path);
    if (!match) return errors.noSuchRoute();
    if (request.method !== "GET" && request.method !== "HEAD") return errors.wrongMethod(request.method);
    const { operation, path } = match.route;
    const refusal =
      refuseCredentials(request.headers.get("authorization"), this.#settings.apiToken) ??
      this.#refusePath(match.parameters);
    if (refusal) return refusal;
    const query = readQuery(request.search, operation.query);
    if (typeof query === "string") return errors.generic(400, query);
    const list = this.lists.get(path);
    if (!list) return this.#body(match);
    for (const { action, fault } of this.#faults.strike(request, "change")) action.change(fault, list.collection);
    return listPage(list, query, this.#settings, this.#faults.strike(request, "page"));
  }

  #refusePath({ account_id: account, app_id: app }: Readonly<Record<string, string>>): Reply | undefined {
    const { accountId, appId } = this.#settings;
    if (account !== undefined && account !== accountId) {
      return /^[\da-f]{32}$/i.test(account) ? errors.otherAccount() : errors.noSuchIdentifier();
    }
    return app !== undefined && app !== appId ? errors.noSuchResource() : undefined;
  }

  /** A body made of the operation's schema, the same for the same path parameters. */
  #body({ route, parameters }: Match): Reply {
    const position = hashText(JSON.stringify(parameters)) % 1_000_000;
    return jsonReply(200, this.#bodies.get(route.path)?.text(position) ?? "{}");
  }
}

function serveList(
  { document, lists }: ApiDescription,
  route: Route,
  seed: number,
  itemsOf: ItemsOf,
): [string, ServedList][] {
  const list = lists[route.path];
  if (!list) return [];
  const shape = listShape(document, route.path, list);
  const collection = new Collection(shape, seed, itemsOf(route.path));
  const body = listBody(document, route.path, list, seed);
  return [[route.path, { route: { ...route, list }, shape, body, collection }]];
}
