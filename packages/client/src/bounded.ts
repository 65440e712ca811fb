import { TimeoutError } from "./errors.js";
import { onAbort } from "./on-abort.js";

/**
 * Settles as `work` does, rejects with a TimeoutError after `ms`, and with `signal.reason` as soon as that aborts; the
 * signal given to `work` then aborts, too. Without `work` it is a wait. Leaves no timer and no listener.
 */
export function bounded<T>(
  call: string,
  ms: number,
  signal: AbortSignal | undefined,
  work?: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = performance.now() + ms;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const finish = () => {
      clearTimeout(timer);
      forget?.();
    };
    const done = (value?: unknown) => {
      finish();
      resolve(value as T);
    };
    const fail = (reason: Error) => {
      finish();
      reject(reason);
      controller.abort();
    };
    const tick = () => {
      const left = Math.ceil(end - performance.now());
      // No timer takes more than 31 bits.
      if (left > 0) timer = setTimeout(tick, Math.min(left, 2 ** 31 - 1));
      else if (work) fail(new TimeoutError(`${call}: no answer within ${Math.ceil(ms)} ms`));
      else done();
    };

    signal?.throwIfAborted();
    const forget =
      signal &&
      onAbort(signal, () => {
        fail(signal.reason as Error);
      });
    tick();
    if (!controller.signal.aborted) work?.(controller.signal).then(done, fail);
  });
}
