import { MeetingsError, TimeoutError } from "@rtk-meetings/client";
import { describe, expect, test, vi } from "vitest";
import type { GetPage } from "../src/page-source.js";
import { items, pageOf, source, walkOver, type Item } from "./list-server.js";

/** A source whose pages from `from` on never come; it ignores its signal, as the worst of sources would. */
function stalling(from: number): { getPage: GetPage<Item>; signals: AbortSignal[] } {
  const signals: AbortSignal[] = [];
  return {
    signals,
    getPage(pageNo, signal) {
      signals.push(signal);
      return pageNo < from ? Promise.resolve(pageOf(items(1, 45), pageNo)) : new Promise(() => undefined);
    },
  };
}

/** A signal that counts its listeners. */
function countedSignal(): { controller: AbortController; listeners: () => number } {
  const controller = new AbortController();
  let count = 0;
  const { signal } = controller;
  for (const [name, step] of [
    ["addEventListener", 1],
    ["removeEventListener", -1],
  ] as const) {
    const method = signal[name].bind(signal) as AbortSignal["addEventListener"];
    signal[name] = (...args: Parameters<typeof method>) => {
      count += step;
      method(...args);
    };
  }
  return { controller, listeners: () => count };
}

describe("breaking off", () => {
  test("return() while next() is pending takes effect at once", async () => {
    const { getPage, signals } = stalling(1);
    const walk = walkOver(getPage);
    const iterator = walk[Symbol.asyncIterator]();
    const pending = iterator.next();
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    await expect(iterator.return?.()).resolves.toEqual({ done: true, value: undefined });
    await expect(pending).resolves.toEqual({ done: true, value: undefined });
    await expect(iterator.next()).resolves.toEqual({ done: true, value: undefined });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(walk.report).toMatchObject({ verdict: "partial", requests: 1, items: 0 });
  });

  test("break cancels what was sent ahead and leaves no listener", async () => {
    const { getPage, signals } = stalling(2);
    const { controller, listeners } = countedSignal();
    const walk = walkOver(getPage, { concurrency: 3, signal: controller.signal });
    for await (const item of walk) {
      expect(item).toEqual({ id: "1" });
      expect(listeners()).toBe(1);
      break;
    }
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, true, true]);
    expect(listeners()).toBe(0);
    expect(walk.report).toMatchObject({ verdict: "partial", requests: 4, pages: 1, items: 1 });
  });

  test("an error thrown in the loop body leaves nothing either", async () => {
    const { getPage, signals } = stalling(2);
    const { controller, listeners } = countedSignal();
    const walk = walkOver(getPage, { concurrency: 2, signal: controller.signal });
    const reading = (async () => {
      for await (const item of walk) throw new Error(item.id);
    })();
    await expect(reading).rejects.toThrow("1");
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, true]);
    expect(listeners()).toBe(0);
  });

  test("throw() ends the walk as return() does, and rejects with its error", async () => {
    const { getPage, signals } = stalling(2);
    const { controller, listeners } = countedSignal();
    async function* delegating(): AsyncGenerator<Item> {
      yield* walkOver(getPage, { concurrency: 2, signal: controller.signal });
    }
    const iterator = delegating();
    await iterator.next();
    const error = new Error("enough");
    await expect(iterator.throw(error)).rejects.toBe(error);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, true]);
    expect(listeners()).toBe(0);
  });

  test("return() before the first next() sends nothing", async () => {
    const { getPage, asked } = source((pageNo) => pageOf(items(1, 25), pageNo));
    const iterator = walkOver(getPage)[Symbol.asyncIterator]();
    await iterator.return?.();
    await expect(iterator.next()).resolves.toEqual({ done: true, value: undefined });
    expect(asked).toEqual([]);
  });
});

describe("abort", () => {
  test("while next() is pending rejects at once with the signal's reason, which gets the cursor", async () => {
    const { getPage, signals } = stalling(2);
    const { controller, listeners } = countedSignal();
    const walk = walkOver(getPage, { signal: controller.signal });
    const iterator = walk[Symbol.asyncIterator]();
    for (let count = 0; count < 10; count++) await iterator.next();
    const pending = iterator.next();
    await vi.waitFor(() => expect(signals).toHaveLength(2));
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(reason).toMatchObject({ cursor: walk.report.cursor });
    expect(signals.at(-1)?.aborted).toBe(true);
    expect(signals.at(-1)?.reason).toBe(reason);
    expect(listeners()).toBe(0);
    expect(walk.report).toMatchObject({ verdict: "aborted", items: 10 });
    await expect(iterator.next()).resolves.toEqual({ done: true, value: undefined });
  });

  test("between two items of a page ends the walk at once", async () => {
    const { getPage } = source((pageNo) => pageOf(items(1, 25), pageNo));
    const controller = new AbortController();
    const walk = walkOver(getPage, { signal: controller.signal });
    const got: string[] = [];
    const reading = (async () => {
      for await (const { id } of walk) {
        got.push(id);
        if (id === "3") controller.abort("a reason that cannot hold a cursor");
      }
    })();
    await expect(reading).rejects.toBe("a reason that cannot hold a cursor");
    expect(got).toEqual(["1", "2", "3"]);
    expect(walk.report).toMatchObject({ verdict: "aborted", items: 3, requests: 1 });
  });

  test("before the walk sends nothing", async () => {
    const { getPage, asked } = source((pageNo) => pageOf(items(1, 25), pageNo));
    const walk = walkOver(getPage, { signal: AbortSignal.abort() });
    await expect(walk.toArray()).rejects.toMatchObject({ name: "AbortError" });
    expect(asked).toEqual([]);
    expect(walk.report.verdict).toBe("aborted");
  });

  test("after the last item was given changes nothing", async () => {
    const { getPage } = source((pageNo) => pageOf(items(1, 3), pageNo));
    const controller = new AbortController();
    const walk = walkOver(getPage, { signal: controller.signal });
    for await (const { id } of walk) if (id === "3") controller.abort();
    expect(walk.report.verdict).toBe("complete");
  });
});

describe("deadline", () => {
  test("rejects with a TimeoutError that has the cursor", async () => {
    const { getPage, signals } = stalling(3);
    const walk = walkOver(getPage, { deadlineMs: 20 });
    const error: unknown = await walk.toArray().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(MeetingsError);
    expect(error).toMatchObject({ cursor: walk.report.cursor });
    expect(signals.at(-1)?.aborted).toBe(true);
    expect(walk.report).toMatchObject({ verdict: "aborted", items: 20 });
  });

  test.each([2 ** 31, 2 ** 40, Infinity])("of %d ms does not fire at once", async (deadlineMs) => {
    const { getPage } = source((pageNo) => pageOf(items(1, 25), pageNo));
    expect(await walkOver(getPage, { deadlineMs }).toArray()).toHaveLength(25);
  });
});

describe("calls of next() that overlap", () => {
  test("are answered in order", async () => {
    const { getPage, asked } = source((pageNo) => pageOf(items(1, 25), pageNo));
    const iterator = walkOver(getPage)[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 27 }, () => iterator.next()));
    expect(results.map(({ value }) => (value as { id: string } | undefined)?.id)).toEqual([
      ...items(1, 25).map(({ id }) => id),
      undefined,
      undefined,
    ]);
    expect(asked).toEqual([1, 2, 3]);
  });

  test("all end when one of them fails", async () => {
    const { getPage } = source((pageNo) => {
      if (pageNo === 2) throw new Error("page 2 failed");
      return pageOf(items(1, 25), pageNo);
    });
    const iterator = walkOver(getPage)[Symbol.asyncIterator]();
    const settled = await Promise.allSettled(Array.from({ length: 13 }, () => iterator.next()));
    expect(settled.map(({ status }) => status).indexOf("rejected")).toBe(10);
    expect(settled.slice(11)).toEqual([
      { status: "fulfilled", value: { done: true, value: undefined } },
      { status: "fulfilled", value: { done: true, value: undefined } },
    ]);
  });

  test("are all done after return()", async () => {
    const { getPage } = stalling(1);
    const iterator = walkOver(getPage)[Symbol.asyncIterator]();
    const pending = [iterator.next(), iterator.next(), iterator.next()];
    await iterator.return?.();
    expect(await Promise.all(pending)).toEqual(Array(3).fill({ done: true, value: undefined }));
  });
});
