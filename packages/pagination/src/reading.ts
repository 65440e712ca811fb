import { TimeoutError } from "@rtk-meetings/client";
import type { Position } from "./cursor.js";
import { createDelivery, type Delivery } from "./delivery.js";
import { withCursor } from "./errors.js";
import { createIterator, type ClosableIterator } from "./iterator.js";
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
  readonly iterate: <R>(take: () => IteratorYieldResult<R> | undefined, withEmpty: boolean) => ClosableIterator<R>;
}

export function startReading<T>(getPage: GetPage<T>, settings: Settings<T>, tally: Tally, start: Position): Reading<T> {
  const { signal, deadlineMs, consistency, onPage } = settings;
  const requests = createRequests(getPage, () => tally.report.requests++);
  const batches = (consistency === "snapshot" ? readSnapshot : readPages)(settings, requests, tally, start);
  const delivery = createDelivery(settings, tally);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBegun = false;
  let hasPage = false;
  let haltReason: unknown;

  function halt(reason: unknown): void {
    if (tally.ended) return;
    tally.cut = "aborted";
    haltReason = reason;
    requests.cancel(reason);
  }
  const onAbort = (): void => halt(signal?.reason);

  function begin(): void {
    isBegun = true;
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    if (deadlineMs > maxTimerMs) return;
    timer = setTimeout(() => halt(new TimeoutError(`the walk outlasted its deadlineMs, ${deadlineMs}`)), deadlineMs);
  }

  /** Gets the next page that has something to take; false at the end. */
  async function fill(withEmpty: boolean): Promise<boolean> {
    for (;;) {
      if (tally.cut) throw haltReason as Error;
      if (hasPage) onPage?.({ ...tally.report });
      if (delivery.isFull()) {
        if (!tally.ended) tally.cut = "capped";
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
    iterate: (take, withEmpty) =>
      createIterator(
        () => (tally.cut ? undefined : take()),
        async () => {
          if (!isBegun) begin();
          try {
            return await fill(withEmpty);
          } catch (error) {
            throw withCursor(error, tally.report.cursor);
          }
        },
        () => {
          signal?.removeEventListener("abort", onAbort);
          clearTimeout(timer);
          requests.cancel();
        },
      ),
  };
}
