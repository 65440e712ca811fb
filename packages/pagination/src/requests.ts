import type { GetPage, Page } from "./page-source.js";

/** The requests of one walk: those awaited, those sent ahead, and the one way to be rid of them. */
export interface Requests<T> {
  /** One page; rejects at once when the requests are cancelled, whatever the source does. */
  page(pageNo: number): Promise<Page<T>>;
  /** Sends the requests for these pages, first and last included, unless they are under way. */
  sendAhead(first: number, last: number): void;
  /** Forgets what was sent ahead. */
  dropAhead(): void;
  /** Ends everything: pages awaited now or later reject with `reason`. */
  cancel(reason?: unknown): void;
}

export function createRequests<T>(getPage: GetPage<T>, onRequest: () => void): Requests<T> {
  const walk = new AbortController();
  let batch = new AbortController();
  const ahead = new Map<number, Promise<Page<T>>>();

  async function send(pageNo: number): Promise<Page<T>> {
    onRequest();
    return getPage(pageNo, batch.signal);
  }

  function dropAhead(): void {
    ahead.clear();
    batch.abort(walk.signal.reason);
    batch = new AbortController();
  }

  return {
    page(pageNo) {
      return new Promise((resolve, reject) => {
        const { signal } = walk;
        signal.throwIfAborted();
        const onAbort = (): void => reject(signal.reason as Error);
        const page = ahead.get(pageNo) ?? send(pageNo);
        ahead.delete(pageNo);
        signal.addEventListener("abort", onAbort);
        page.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
      });
    },
    sendAhead(first, last) {
      for (let pageNo = first; pageNo <= last; pageNo++) {
        if (ahead.has(pageNo)) continue;
        const page = send(pageNo);
        // A failure is told when the page's turn comes.
        page.catch(() => undefined);
        ahead.set(pageNo, page);
      }
    },
    dropAhead,
    cancel(reason) {
      walk.abort(reason);
      dropAhead();
    },
  };
}
