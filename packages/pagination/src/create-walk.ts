import { InvalidRequestError, MeetingsError } from "@rtk-meetings/client";
import { beginning, decodeCursor, encodeCursor } from "./cursor.js";
import { withCursor } from "./errors.js";
import type { ClosableIterator } from "./iterator.js";
import { checkMax, type Settings } from "./options.js";
import type { GetPage } from "./page-source.js";
import { startReading, type Reading } from "./reading.js";
import { createTally } from "./tally.js";
import type { Walk, WalkPage } from "./walk.js";

/** A walk over a list of which no more is known than `getPage`; `query` is a hash that its cursors are bound to. */
export function createWalk<T>(getPage: GetPage<T>, settings: Settings<T>, query: string): Walk<T> {
  const { firstPage, pageSize, resume, limit } = settings;
  const first = beginning(firstPage);
  const start = resume === undefined ? first : decodeCursor(resume, query);
  let reading: Reading<T> | undefined;
  const tally = createTally(start, pageSize, () => encodeCursor(reading?.delivery.position() ?? start, query));
  const { report } = tally;

  function read(changes?: Partial<Settings<T>>, from = start): Reading<T> {
    if (reading) throw readTwice();
    tally.ended = from.pageNo === undefined;
    reading = startReading(getPage, { ...settings, ...changes }, tally, from);
    return reading;
  }

  function readItems(changes?: Partial<Settings<T>>): ClosableIterator<T> {
    const { delivery, iterate } = read(changes);
    return iterate(delivery.takeItem, false);
  }

  return {
    report,
    [Symbol.asyncIterator]: () => readItems(),
    pages() {
      const { delivery, iterate } = read();
      let pages: ClosableIterator<WalkPage<T>> | undefined = iterate(delivery.takePage, true);
      return {
        [Symbol.asyncIterator]() {
          if (!pages) throw readTwice();
          const only = pages;
          pages = undefined;
          return only;
        },
      };
    },
    async toArray({ max = 10_000 } = {}) {
      checkMax(max);
      const items = await collect(readItems({ limit: Math.min(limit, max) }));
      if (tally.cut && items.length === max && max < limit) {
        throw withCursor(new MeetingsError(`the list has more than max = ${max} items`), report.cursor);
      }
      return items;
    },
    async first() {
      const [item] = await collect(readItems({ limit: 1, maxPages: 1, consistency: "once" }));
      return item;
    },
    async count() {
      const { iterate } = read({ maxPages: 1, consistency: "once", onDrift: "report" }, first);
      await collect(iterate(() => undefined, false));
      return report.lastTotal ?? 0;
    },
    toReadableStream() {
      const items = readItems();
      return new ReadableStream<T>(
        {
          async pull(controller) {
            const { value, done } = await items.next();
            if (done) controller.close();
            else controller.enqueue(value);
          },
          cancel: () => void items.return(),
        },
        { highWaterMark: 0 },
      );
    },
  };
}

function readTwice(): InvalidRequestError {
  return new InvalidRequestError("a walk is read once: make another", { parameter: "walk" });
}

async function collect<R>(iterator: ClosableIterator<R>): Promise<R[]> {
  const all: R[] = [];
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) all.push(step.value);
  return all;
}
