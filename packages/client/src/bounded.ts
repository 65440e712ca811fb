/** A timer takes no longer delay. */
const maxDelay = 2 ** 31 - 1;

/**
 * Settles as `work` does, or after `ms` as `expire` says, or rejects with `signal.reason` as soon as that aborts. The
 * signal given to `work` aborts whenever it did not end well. Leaves no timer and no listener.
 */
export function bounded<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
  signal: AbortSignal | undefined,
  expire: () => T,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = performance.now() + ms;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const finish = (settle: () => void, aborted = true) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle();
      if (aborted) controller.abort();
    };
    const fail = (reason: unknown) => finish(() => reject(reason as Error));
    const onAbort = () => fail(signal?.reason);
    const tick = () => {
      const left = end - performance.now();
      if (left > 0) timer = setTimeout(tick, Math.min(left, maxDelay));
      else finish(() => new Promise<T>((done) => done(expire())).then(resolve, reject));
    };

    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    timer = setTimeout(tick, Math.min(ms, maxDelay));
    work(controller.signal).then((value) => finish(() => resolve(value), false), fail);
  });
}
