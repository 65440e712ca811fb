import type { Collection } from "../data/collection.js";
import { filterOf } from "../data/filter.js";
import type { ListShape } from "../data/list-shape.js";
import type { PageEffect } from "../faults/effect.js";
import type { Strike } from "../faults/fault-book.js";
import type { Fault } from "../faults/fault.js";
import type { ListBody } from "./list-body.js";
import { generic } from "./error-replies.js";
import type { Query } from "./query.js";
import { jsonReply, type Reply } from "./reply.js";
import type { Route } from "./routes.js";
import { pageSizeOf, windowOf, type PageAsk, type PagingRules } from "./window.js";

/** A list operation with what it serves. */
export interface ServedList {
  readonly route: Route;
  readonly shape: ListShape;
  readonly body: ListBody;
  readonly collection: Collection;
}

/** One page of a list, with the lies of the faults that strike. */
export function listPage(
  { route, shape, body, collection }: ServedList,
  query: Query,
  rules: PagingRules,
  strikes: readonly Strike[],
): Reply {
  const { pageParameter = "", sizeParameter = "" } = route.list ?? {};
  const size = pageSizeOf(numberOf(query.get(sizeParameter)), rules);
  if (size === undefined) return generic(400, `${sizeParameter} must be at most ${rules.maxPageSize}`);
  const view = collection.view(filterOf(shape, route.operation.query, query));
  const lies = strikes.flatMap(pageLie);
  const right: PageAsk = {
    page: numberOf(query.get(pageParameter)),
    size,
    total: view.count,
    base: rules.pageBase,
  };
  const ask = lies.reduce((asked, { effect, fault }) => effect.ask?.(fault, asked) ?? asked, right);
  const honest = windowOf(ask, rules);
  if (typeof honest === "string") return generic(400, `${pageParameter} ${honest}`);
  const window = lies.reduce((shown, { effect, fault }) => effect.window?.(fault, shown, right) ?? shown, honest);
  const orders = lies.flatMap(({ effect, fault, random }) => effect.order?.(fault, view.count, random) ?? []);

  const end = Math.min(window.start + window.size, view.count);
  const texts: string[] = [];
  for (let k = window.start; k < end; k++) {
    const place = orders.reduce((shown, order) => order(shown), k);
    texts.push(collection.text(view.at(place)));
  }
  const isEmpty = texts.length === 0;
  const counters = {
    [body.names.total]: view.count,
    [body.names.start]: isEmpty ? 1 : window.start + 1,
    [body.names.end]: isEmpty ? 0 : end,
  };
  const told = lies.reduce<Readonly<Record<string, unknown>>>(
    (shown, { effect, fault }) => effect.count?.(fault, shown, body.names, right) ?? shown,
    counters,
  );
  return jsonReply(200, body.write(texts, told));
}

function pageLie({
  effect,
  fault,
  random,
}: Strike): { effect: PageEffect<Fault>; fault: Fault; random: () => number }[] {
  return effect.stage === "page" ? [{ effect, fault, random }] : [];
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
