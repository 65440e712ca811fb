import type { Collection } from "../data/collection.js";
import { filterOf } from "../data/filter.js";
import type { ListShape } from "../data/list-shape.js";
import type { View } from "../data/view.js";
import type { Counters, PageAction } from "../faults/effect.js";
import type { Strike } from "../faults/fault-book.js";
import { generic } from "./error-replies.js";
import type { ListBody } from "./list-body.js";
import type { Query } from "./query.js";
import { jsonReply, type Reply } from "./reply.js";
import type { ListRoute } from "./routes.js";
import { pageSizeOf, windowOf, type PageAsk, type PageWindow, type PagingRules } from "./window.js";

/** A list operation with what it serves. */
export interface ServedList {
  readonly route: ListRoute;
  readonly shape: ListShape;
  readonly body: ListBody;
  readonly collection: Collection;
}

type Lie = Strike<PageAction>;

/** One page of a list, right but for the lies. */
export function listPage(served: ServedList, query: Query, rules: PagingRules, lies: readonly Lie[]): Reply {
  const { route, shape, body, collection } = served;
  const { pageParameter, sizeParameter } = route.list;
  const size = pageSizeOf(numberIn(query, sizeParameter), rules);
  if (size === undefined) return generic(400, `${sizeParameter} must be at most ${rules.maxPageSize}`);

  const view = collection.view(filterOf(shape, route.operation.query, query));
  const right: PageAsk = { page: numberIn(query, pageParameter), size, total: view.count, base: rules.pageBase };
  const ask = lies.reduce((asked, { action, fault }) => action.ask?.(fault, asked) ?? asked, right);
  const honest = windowOf(ask, rules);
  if (typeof honest === "string") return generic(400, `${pageParameter} ${honest}`);
  const window = lies.reduce((shown, { action, fault }) => action.window?.(fault, shown, right) ?? shown, honest);

  const texts = entriesOf(view, window, lies).map((entry) => collection.text(entry));
  const { total, start, end } = body.names;
  const counters: Counters = {
    [total]: view.count,
    [start]: texts.length === 0 ? 1 : window.start + 1,
    [end]: texts.length === 0 ? 0 : window.start + texts.length,
  };
  const told = lies.reduce(
    (shown, { action, fault }) => action.count?.(fault, shown, body.names, right) ?? shown,
    counters,
  );
  return jsonReply(200, body.write(texts, told));
}

function entriesOf(view: View, { start, size }: PageWindow, lies: readonly Lie[]): ReturnType<View["slice"]> {
  const orders = lies.flatMap(({ action, fault, random }) => action.order?.(fault, view.count, random) ?? []);
  if (orders.length === 0) return view.slice(start, start + size);
  const length = Math.max(0, Math.min(size, view.count - start));
  return Array.from({ length }, (_, index) => orders.reduce((k, order) => order(k), start + index)).flatMap((k) =>
    view.slice(k, k + 1),
  );
}

function numberIn(query: Query, name: string): number | undefined {
  const text = query.get(name);
  return text === undefined ? undefined : Number(text);
}
