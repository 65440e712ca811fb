import type { Position } from "./cursor.js";
import { DriftError, LoopError } from "./errors.js";
import { hash } from "./hash.js";
import type { Settings } from "./options.js";
import type { Page } from "./page-source.js";
import { endsList, judge, maxBarrenPages, nothingRead } from "./progress.js";
import type { Requests } from "./requests.js";
import { createSeen } from "./seen.js";
import type { Tally } from "./tally.js";

/** A page that the walk accepted. */
export interface Batch<T> {
  readonly pageNo: number;
  readonly page: Page<T>;
  /** Those of its items that the reader was not given yet. */
  readonly fresh: readonly T[];
  /** Whether it is the last page. */
  readonly ended: boolean;
}

const maxRestarts = 3;

/** Reads a list page by page to its end, from where `start` stands. */
export async function* readPages<T>(
  { pageSize, firstPage, limit, maxPages, concurrency, onDrift, key }: Settings<T>,
  requests: Requests<T>,
  tally: Tally,
  start: Position,
): AsyncGenerator<Batch<T>, void, void> {
  if (start.pageNo === undefined) return;
  const { report } = tally;
  const seen = createSeen(key, start.keyHash);
  // A resumed walk reads the page of the last item again: it shows whether that item is still where it was.
  let again = start.index >= 0;
  let pageNo = start.pageNo + (again ? 0 : 1);
  let distinct = start.items;
  let restarts = 0;
  let largest = 0;
  let given = 0;
  tally.advance(start);

  for (let left = maxPages; left > 0; pageNo++) {
    const page = await requests.page(pageNo);
    const place = again ? placeOf(page.items, start, key) : -1;
    const before = again ? { ...tally.progress, end: page.startOffset - 1 } : tally.progress;
    const moved = again && place !== start.index ? "the last item read is not where it was" : undefined;
    const { fresh, added, repeated } = seen.sort(page.items, (again && place < 0 ? start.index : place) + 1);
    const { progress, drift } = judge(before, page, { added, repeated }, firstPage, moved);
    tally.advance(progress);
    if (drift && onDrift === "throw") throw new DriftError(`page ${pageNo}: ${drift}`);
    if (drift && onDrift === "restart" && restarts < maxRestarts && left > 1 && (again || pageNo !== firstPage)) {
      restarts++;
      report.items = seen.nextPass(again ? page.items : fresh);
      requests.drop();
      tally.advance(nothingRead);
      distinct = 0;
      again = false;
      pageNo = firstPage - 1;
      left--;
      continue;
    }

    distinct += added;
    const ended = endsList(page, distinct);
    if (again && fresh.length === 0 && !ended) {
      again = false;
      tally.advance({ ...progress, barrenPages: start.barrenPages, barrenItems: start.barrenItems });
      continue;
    }
    again = false;
    left--;
    report.pages++;
    given += fresh.length;
    if (!ended || page.items.length > report.pageSize) largest = Math.max(largest, page.items.length);
    if (largest > 0) report.pageSize = largest;
    if (concurrency > 1 && progress.drifts === 0 && !ended) {
      const { pageSize: usual } = report;
      // A short page says nothing of those behind it: they may be as large as was asked for.
      const most = Math.max(usual, pageSize);
      const wanted = Math.min((page.totalCount - (progress.end ?? 0)) / usual, (limit - given) / most);
      requests.sendAhead(pageNo + 1, pageNo + Math.min(concurrency, left, Math.ceil(wanted)));
    }
    yield { pageNo, page, fresh, ended };
    if (ended) return;
    if (progress.barrenPages < maxBarrenPages) continue;
    if (progress.barrenItems === 0) return;
    throw new LoopError(`${maxBarrenPages} pages in a row up to page ${pageNo} hold no item that was not read before`);
  }
  tally.cut = "capped";
}

/** Index of the last item read on its page, or -1. */
function placeOf<T>(items: readonly T[], { index, keyHash }: Position, key: (item: T) => string): number {
  const isLast = (item: T): boolean => hash(key(item)) === keyHash;
  return items.slice(index, index + 1).some(isLast) ? index : items.findIndex(isLast);
}
