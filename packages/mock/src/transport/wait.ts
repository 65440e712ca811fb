/** The longest delay that a timer takes. */
const longestTimer = 2 ** 31 - 1;

/** Resolves after so many milliseconds (never, for `Infinity`); rejects with the signal's reason when it aborts. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      clearTimeout(timer);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- callers get the reason they gave
      reject(signal?.reason);
    };
    const start = (left: number): void => {
      if (left === Infinity) return;
      const now = Math.min(left, longestTimer);
      timer = setTimeout(() => {
        if (left > now) {
          start(left - now);
          return;
        }
        signal?.removeEventListener("abort", stop);
        resolve();
      }, now);
    };
    if (signal?.aborted) {
      stop();
      return;
    }
    signal?.addEventListener("abort", stop, { once: true });
    start(ms);
  });
}
