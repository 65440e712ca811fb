import type { GetPage, Page } from "./page-source.js";

/** The requests of one walk: the one awaited, those sent ahead, and the way to be rid of them. */
export interface Requests<T> {
  /** One page; rejects at once when the requests are cancelled, whatever the source does. */
  readonly page: (pageNo: number) => Promise<Page<T>>;
  /** Sends the requests for these pages, first and last included, unless they are under way. */
  readonly sendAhead: (first: number, last: number) => void;
  /** Aborts what is under way. */
  readonly drop: (reason?: unknown) => void;
  /** Aborts what is under way, and lets nothing be sent any more. */
  readonly cancel: (reason?: unknown) => void;
}

export function createRequests<T>(getPage: GetPage<T>, onRequest: () => void): Requests<T> {
  // One controller each: listeners of many requests on one signal make Node warn of a leak.
  const underWay = new Map<number, readonly [page: Promise<Page<T>>, controller: AbortController]>();
  let cancelled: AbortSignal | undefined;

  function send(pageNo: number): Promise<Page<T>> {
    const controller = new AbortController();
    const { signal } = controller;
    const page = new Promise<Page<T>>((resolve, reject) => {
      cancelled?.throwIfAborted();
      onRequest();
      signal.onabort = () => reject(signal.reason as Error);
      getPage(pageNo, signal).then(resolve, reject);
    });
    // The failure of a page that was sent for ahead is told when its turn comes.
    page.catch(() => undefined);
    underWay.set(pageNo, [page, controller]);
    return page;
  }

  function drop(reason?: unknown): void {
    for (const [, controller] of underWay.values()) controller.abort(reason);
    underWay.clear();
  }

  return {
    async page(pageNo) {
      const page = await (underWay.get(pageNo)?.[0] ?? send(pageNo));
      underWay.delete(pageNo);
      return page;
    },
    sendAhead(first, last) {
      for (let pageNo = first; pageNo <= last; pageNo++) if (!underWay.has(pageNo)) void send(pageNo);
    },
    drop,
    cancel(reason) {
      cancelled = AbortSignal.abort(reason);
      drop(reason);
    },
  };
}
