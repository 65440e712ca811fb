import type { Position } from "./cursor.js";
import { UnstableCollectionError } from "./errors.js";
import type { Settings } from "./options.js";
import { readPages, type Batch } from "./read-pages.js";
import type { Requests } from "./requests.js";
import type { Tally } from "./tally.js";

const maxPasses = 5;

/** Reads the whole list until two successive reads agree, and only then gives the pages of the second. */
export async function* readSnapshot<T>(
  settings: Settings<T>,
  requests: Requests<T>,
  tally: Tally,
  start: Position,
): AsyncGenerator<Batch<T>, void, void> {
  let previous: readonly string[] | undefined;
  for (let pass = 0; pass < maxPasses; pass++) {
    const batches: Batch<T>[] = [];
    const texts: string[] = [];
    let isWhole = false;
    for await (const batch of readPages({ ...settings, limit: Infinity }, requests, tally, start)) {
      batches.push(batch);
      for (const item of batch.fresh) texts.push(JSON.stringify(item));
      settings.onPage?.({ ...tally.report });
      const { duplicates, firstTotal, lastTotal } = tally.report;
      // A pass in which the list is seen to change proves nothing: the next one begins at once.
      if (duplicates > 0 || firstTotal !== lastTotal) break;
      isWhole = batch.ended && texts.length === lastTotal;
    }
    if (tally.cut) throw new UnstableCollectionError("maxPages cut a pass: the list has more pages");
    requests.drop();
    if (isWhole && previous?.length === texts.length && texts.every((text, index) => text === previous?.[index])) {
      yield* batches;
      return;
    }
    previous = isWhole ? texts : undefined;
  }
  tally.advance({ ...tally.progress, drifts: tally.progress.drifts + 1 });
  throw new UnstableCollectionError(`the list changed in each of ${maxPasses} passes`);
}
