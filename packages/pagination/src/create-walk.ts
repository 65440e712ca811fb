import { MeetingsError } from "@rtk-meetings/client";
import { beginning, decodeCursor, encodeCursor, type Position } from "./cursor.js";
import { withCursor } from "./errors.js";
import type { ClosableIterator } from "./iterator.js";
import { checkMax, type Settings } from "./options.js";
import type { GetPage } from "./page-source.js";
import { startReading, type Reading } from "./reading.js";
import { refusal } from "./refusal.js";
import { createTally } from "./tally.js";
import type { Walk, WalkPage } from "./walk.js";

const onePage = { maxPages: 1, consistency: "once" } as const;

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

  function readItems(changes?: Partial<Settings<T>>, from?: Position): ClosableIterator<T> {
    const { delivery, iterate } = read(changes, from);
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
    async toArray(options) {
      const { max = 10_000 } = { ...options };
      checkMax(max);
      const items = await collect(readItems({ limit: Math.min(limit, max) }));
      if (tally.cut && items.length === max && max < limit) {
        throw withCursor(new MeetingsError(`the list has more than max = ${max} items`), report.cursor);
      }
      return items;
    },
    async first() {
      // Reading a page again of which nothing is left would take a second request.
      const from = start.rest > 0 ? start : { ...start, index: -1 };
      const [item] = await collect(readItems({ ...onePage, limit: 1 }, from));
      return item;
    },
    async count() {
      const { iterate } = read({ ...onePage, onDrift: "report" }, first);
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

function readTwice(): Error {
  return refusal("walk", "read before", "a new one");
}

async function collect<R>(iterator: ClosableIterator<R>): Promise<R[]> {
  const all: R[] = [];
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) all.push(step.value);
  return all;
}
