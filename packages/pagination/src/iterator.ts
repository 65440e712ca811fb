export interface ClosableIterator<T> extends AsyncIterator<T, undefined, void> {
  return(): Promise<IteratorReturnResult<undefined>>;
  throw(error: Error): Promise<never>;
}

/**
 * An iterator whose `return()` and `throw()` take effect at once, even while `next()` is pending; those of a native async
 * generator wait in line behind it. Calls of `next()` that overlap are answered in their order.
 *
 * @param take the next value, if it is at hand
 * @param fill gets more; false at the end
 * @param finish called once, however the iteration ends; makes a pending `fill` settle
 */
export function createIterator<T>(
  take: () => IteratorYieldResult<T> | undefined,
  fill: () => Promise<boolean>,
  finish: () => void,
): ClosableIterator<T> {
  let isFinished = false;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();

  function end(): IteratorReturnResult<undefined> {
    if (!isFinished) {
      isFinished = true;
      finish();
    }
    return { done: true, value: undefined };
  }

  async function pull(): Promise<IteratorResult<T, undefined>> {
    try {
      while (!isFinished) {
        const taken = take();
        if (taken) return taken;
        if (!(await fill())) break;
      }
    } catch (error) {
      if (!isFinished) {
        end();
        throw error;
      }
    } finally {
      waiting--;
    }
    return end();
  }

  return {
    next() {
      const taken = isFinished || waiting > 0 ? undefined : take();
      if (taken) return Promise.resolve(taken);
      waiting++;
      const result = last.then(pull, pull);
      last = result;
      return result;
    },
    return: () => Promise.resolve(end()),
    throw(error) {
      end();
      return Promise.reject(error);
    },
  };
}
