import type { Position } from "./cursor.js";
import type { Progress } from "./progress.js";
import type { Verdict, WalkReport } from "./report.js";

/** What a walk counts while it goes. */
export interface Tally {
  readonly report: { -readonly [Name in keyof WalkReport]: WalkReport[Name] };
  readonly progress: Progress;
  /** Whether the last page was reached and all of its items were given. */
  ended: boolean;
  /** Whether `limit` or `maxPages` cut the walk with more to come. */
  capped: boolean;
  aborted: boolean;
  advance(progress: Progress): void;
  /** Brings the report's verdict up to date. */
  settle(): void;
}

export function createTally(start: Position, pageSize: number, cursor: () => string): Tally {
  const { firstTotal, lastTotal, duplicates, gaps, items } = start;
  const report: Tally["report"] = {
    verdict: "partial",
    ...{ requests: 0, pages: 0, items, duplicates, gaps, firstTotal, lastTotal, pageSize },
    get cursor() {
      return cursor();
    },
  };
  const tally = {
    report,
    progress: start as Progress,
    ended: start.pageNo === undefined,
    capped: false,
    aborted: false,
    advance(progress: Progress) {
      const { firstTotal, lastTotal, duplicates, gaps } = progress;
      tally.progress = progress;
      Object.assign(report, { firstTotal, lastTotal, duplicates, gaps });
    },
    settle() {
      report.verdict = verdictOf(tally);
    },
  };
  return tally;
}

function verdictOf({ aborted, capped, ended, progress, report }: Tally): Verdict {
  const { items, lastTotal = 0 } = report;
  if (aborted) return "aborted";
  if (capped) return "capped";
  if (progress.drifts > 0 || (ended && items > lastTotal)) return "drifted";
  return ended && items === lastTotal ? "complete" : "partial";
}
