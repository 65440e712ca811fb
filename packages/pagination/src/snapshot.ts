import type { Position } from "./cursor.js";
import { DriftError, UnstableCollectionError } from "./errors.js";
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
  const pass = { ...settings, onDrift: "throw", limit: Infinity } as const;
  let previous: string[] | undefined;
  for (let passes = 0; passes < maxPasses; passes++) {
    const batches: Batch<T>[] = [];
    const texts: string[] = [];
    try {
      for await (const batch of readPages(pass, requests, tally, start)) {
        batches.push(batch);
        for (const item of batch.fresh) texts.push(JSON.stringify(item));
        settings.onPage?.({ ...tally.report });
      }
    } catch (error) {
      if (!(error instanceof DriftError)) throw error;
      requests.drop();
    }
    if (tally.cut) throw new UnstableCollectionError("maxPages cut a pass: the list has more pages");
    const isWhole = batches.at(-1)?.ended === true && texts.length === tally.progress.lastTotal;
    if (isWhole && previous?.length === texts.length && texts.every((text, index) => text === previous?.[index])) {
      yield* batches;
      return;
    }
    previous = isWhole ? texts : undefined;
  }
  tally.advance({ ...tally.progress, drifts: tally.progress.drifts + 1 });
  throw new UnstableCollectionError(`the list changed during each of ${maxPasses} passes`);
}
