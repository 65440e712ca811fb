import type { Position } from "./cursor.js";
import type { Progress } from "./progress.js";
import type { Verdict, WalkReport } from "./report.js";

/** What a walk counts while it goes. */
export interface Tally {
  readonly report: { -readonly [Name in keyof WalkReport]: WalkReport[Name] };
  progress: Progress;
  /** Whether the last page was reached and all of its items were given. */
  ended: boolean;
  /** Whether `limit` or `maxPages`, or else the signal or the deadline, cut the walk with more to come. */
  cut: "capped" | "aborted" | undefined;
  readonly advance: (progress: Progress) => void;
}

type Progressed = Pick<WalkReport, "duplicates" | "gaps" | "firstTotal" | "lastTotal">;

export function createTally(start: Position, pageSize: number, cursor: () => string): Tally {
  const report: Tally["report"] = {
    ...{ requests: 0, pages: 0, items: start.items, ...reported(start), pageSize },
    get verdict() {
      return verdictOf(tally);
    },
    get cursor() {
      return cursor();
    },
  };
  const tally: Tally = {
    report,
    progress: start,
    ended: start.pageNo === undefined,
    cut: undefined,
    advance(progress) {
      tally.progress = progress;
      Object.assign(report, reported(progress));
    },
  };
  return tally;
}

function reported({ duplicates, gaps, firstTotal, lastTotal }: Progress): Progressed {
  return { duplicates, gaps, firstTotal, lastTotal };
}

function verdictOf({ cut, ended, progress, report }: Tally): Verdict {
  const { items, lastTotal = 0 } = report;
  if (cut) return cut;
  if (progress.drifts > 0 || (ended && items > lastTotal)) return "drifted";
  return ended && items === lastTotal ? "complete" : "partial";
}
