import { isDeepStrictEqual } from "node:util";
import type { Check } from "../check.js";
import type { CheckContext } from "../check.js";
import { keyOf } from "../collection/page.js";
import type { FetchFunction } from "../target.js";
import { always, nameOf } from "./consumer.js";
import { consumerCheck, type ConsumerCase } from "./consumer-check.js";
import { pageBody, type Recording } from "./recording.js";
import { withValue } from "./with-value.js";

const walk = consumerCheck(
  { id: "consumer.walk", title: "The walk gives every recorded item once, in order", lists: true },
  async ({ context, consumer, recording, expect }) => {
    const size = pageSizeFor(recording);
    for (const concurrency of [1, 3]) {
      const { items, report, error } = await consumer.walk(serve(recording, context), size, { concurrency });
      const details = { expected: "complete", received: error === undefined ? report.verdict : nameOf(error) };
      const isRight = isDeepStrictEqual(items, recording.items) && report.verdict === "complete";
      expect(isRight, "the walk does not give what was recorded", details);
    }
  },
);

const drift = consumerCheck(
  { id: "consumer.drift", title: "The walk reports a list that changes meanwhile", lists: true },
  async (use) => {
    const { context, consumer, recording, expect } = use;
    if (!hasPages(use)) return;
    const { list } = context.collection;
    const grown: Change = (body, pageNo) =>
      pageNo === 1 ? body : withValue(body, list.totalCount, recording.items.length + 1);
    const size = pageSizeFor(recording);
    const reported = await consumer.walk(serve(recording, context, grown), size);
    expect(reported.report.verdict !== "complete", "a total that changes goes unreported", {
      received: reported.report.verdict,
    });
    const thrown = await consumer.walk(serve(recording, context, grown), size, { onDrift: "throw" });
    expect(nameOf(thrown.error) === "DriftError", "a total that changes is not thrown", {
      received: nameOf(thrown.error),
    });
  },
);

const loop = consumerCheck(
  {
    id: "consumer.loop",
    title: "The walk ends, without giving an item twice, where the server repeats itself",
    lists: true,
  },
  async (use) => {
    const { context, consumer, recording, expect } = use;
    if (!hasPages(use)) return;
    let requests = 0;
    const first = always(pageBody(recording, context, recording.items, 1, pageSizeFor(recording)));
    const counted: FetchFunction = (url, init) => {
      requests++;
      return first(url, init);
    };
    const { items, report, error } = await consumer.walk(counted, pageSizeFor(recording));
    const keys = items.map((item) => keyOf(context.collection.list, item as Readonly<Record<string, unknown>>));
    expect(new Set(keys).size === keys.length, "an item is given twice", { received: `${keys.length} items` });
    expect(requests <= 20, "the walk does not end", { expected: "a few requests", received: String(requests) });
    expect(error !== undefined || report.verdict !== "complete", "a list cut short counts as complete", {
      received: report.verdict,
    });
  },
);

export const walkingChecks: readonly Check[] = [walk, drift, loop];

type Change = (body: unknown, pageNo: number) => unknown;

/** An API that serves the recorded items, page by page. */
function serve(recording: Recording, context: CheckContext, change: Change = (body) => body): FetchFunction {
  const { list } = context.collection;
  return (url, init) => {
    const query = new URL(url).searchParams;
    const [pageNo, size] = [list.pageParameter, list.sizeParameter].map((name) => Number(query.get(name))) as [
      number,
      number,
    ];
    const body = pageBody(recording, context, recording.items, pageNo, size);
    return always(change(body, pageNo))(url, init);
  };
}

/** Such that there are several pages. */
function pageSizeFor({ items }: Recording): number {
  return Math.max(1, Math.ceil(items.length / 4));
}

function hasPages({ record, recording }: ConsumerCase): boolean {
  if (recording.items.length > 1) return true;
  record.skip("fewer than two items were recorded");
  return false;
}
