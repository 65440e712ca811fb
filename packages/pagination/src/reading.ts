import { TimeoutError } from "@rtk-meetings/client";
import type { Position } from "./cursor.js";
import { createDelivery, type Delivery } from "./delivery.js";
import { withCursor } from "./errors.js";
import { createIterator, type ClosableIterator, type Taken } from "./iterator.js";
import type { Settings } from "./options.js";
import type { GetPage } from "./page-source.js";
import { readPages } from "./read-pages.js";
import { createRequests } from "./requests.js";
import { readSnapshot } from "./snapshot.js";
import type { Tally } from "./tally.js";

/** Longer timers would fire at once. */
const maxTimerMs = 2 ** 31 - 1;

/** One reading of a list, from its first request until nothing of it is left. */
export interface Reading<T> {
  readonly delivery: Delivery<T>;
  /** Iterates over what `take` takes of the delivery; `withEmpty`: pages without fresh items count too. */
  iterate<R>(take: () => Taken<R> | undefined, withEmpty: boolean): ClosableIterator<R>;
}

export function startReading<T>(getPage: GetPage<T>, settings: Settings<T>, tally: Tally, start: Position): Reading<T> {
  const { signal, deadlineMs, consistency, onPage } = settings;
  const requests = createRequests(getPage, () => tally.report.requests++);
  const read = consistency === "snapshot" ? readSnapshot : readPages;
  const batches = read(settings, requests, tally, start);
  const delivery = createDelivery(settings, tally, start);
  let endsAt = Infinity;
  let isBegun = false;
  let hasPage = false;
  let haltReason: unknown;

  function halt(reason: unknown): void {
    if (tally.ended) return;
    tally.aborted = true;
    haltReason = reason;
    requests.cancel(reason);
  }
  const onAbort = (): void => halt(signal?.reason);
  const onDeadline = (): void => halt(new TimeoutError(`the walk outlasted its deadlineMs, ${deadlineMs}`));

  function begin(): void {
    if (isBegun) return;
    isBegun = true;
    endsAt = performance.now() + deadlineMs;
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
  }

  /** Accepts the next page; false at the end. */
  async function nextBatch(withEmpty: boolean): Promise<boolean> {
    for (;;) {
      if (tally.aborted) throw haltReason as Error;
      tally.settle();
      if (hasPage) onPage?.({ ...tally.report });
      if (delivery.isFull()) {
        tally.capped = !tally.ended;
        return false;
      }
      const { value, done } = await batches.next();
      if (done) return false;
      hasPage = true;
      delivery.accept(value);
      if (withEmpty || value.fresh.length > 0) return true;
    }
  }

  return {
    delivery,
    iterate(take, withEmpty) {
      return createIterator({
        take: () => (tally.aborted || performance.now() >= endsAt ? undefined : take()),
        async fill() {
          begin();
          const ms = endsAt - performance.now();
          if (ms <= 0) onDeadline();
          const timer = ms <= maxTimerMs ? setTimeout(onDeadline, ms) : undefined;
          try {
            return await nextBatch(withEmpty);
          } catch (error) {
            throw withCursor(error, tally.report.cursor);
          } finally {
            clearTimeout(timer);
          }
        },
        finish() {
          signal?.removeEventListener("abort", onAbort);
          requests.cancel();
          tally.settle();
        },
      });
    },
  };
}
