/** A value at hand, in a box because values may be undefined. */
export interface Taken<T> {
  readonly value: T;
}

/** Where an iterator gets its values from. */
export interface Supply<T> {
  /** The next value, if it is at hand. */
  take(): Taken<T> | undefined;
  /** Gets more; false at the end. */
  fill(): Promise<boolean>;
  /** Called once, however the iteration ends: frees everything, and makes a pending `fill` settle. */
  finish(): void;
}

export interface ClosableIterator<T> extends AsyncIterator<T, undefined, void> {
  return(): Promise<IteratorReturnResult<undefined>>;
}

/**
 * An iterator whose `return()` takes effect at once, even while `next()` is pending; that of a native async generator
 * waits in line behind it. Calls of `next()` that overlap are answered in their order.
 */
export function createIterator<T>({ take, fill, finish }: Supply<T>): ClosableIterator<T> {
  let isFinished = false;
  let pending = 0;
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
        if (taken) return { done: false, value: taken.value };
        if (!(await fill())) break;
      }
      return end();
    } catch (error) {
      if (isFinished) return end();
      end();
      throw error;
    } finally {
      pending--;
    }
  }

  return {
    next() {
      const taken = pending > 0 || isFinished ? undefined : take();
      if (taken) return Promise.resolve({ done: false, value: taken.value });
      pending++;
      const result = last.then(pull);
      last = result.catch(() => undefined);
      return result;
    },
    return() {
      return Promise.resolve(end());
    },
  };
}
