import type { Page } from "./page-source.js";

/** What a walk knows of the list after some of its pages; a resumed walk starts with what its cursor tells. */
export interface Progress {
  readonly firstTotal: number | undefined;
  readonly lastTotal: number | undefined;
  /** Position of the last item, as the last page with items told it. */
  readonly end: number | undefined;
  /** Items that came again. */
  readonly duplicates: number;
  /** Positions that the walk passed without getting their item. */
  readonly gaps: number;
  /** How often the list was seen to have changed. */
  readonly drifts: number;
  /** Pages without a new key since the last page that had one, and the items on them. */
  readonly barrenPages: number;
  readonly barrenItems: number;
}

export const nothingRead: Progress = {
  firstTotal: undefined,
  lastTotal: undefined,
  end: undefined,
  duplicates: 0,
  gaps: 0,
  drifts: 0,
  barrenPages: 0,
  barrenItems: 0,
};

/** How many keys of a page this pass had not met, and how many it had. */
export interface KeyCount {
  readonly added: number;
  readonly repeated: number;
}

/**
 * Progress after one more page, and how the page shows that the list changed, if it does; `suspicion` is a sign of
 * change that the caller found.
 */
export function judge(
  before: Progress,
  { items, totalCount, startOffset, endOffset }: Page<unknown>,
  { added, repeated }: KeyCount,
  firstPage: number,
  suspicion?: string,
): { readonly progress: Progress; readonly drift: string | undefined } {
  const { lastTotal = totalCount, firstTotal = totalCount } = before;
  // Some servers count positions from 0. A walk that begins behind page 1 cannot know where its first window begins.
  const end = before.end ?? (firstPage > 1 || startOffset < 1 ? startOffset - 1 : 0);
  const count = items.length;
  const drift =
    totalCount !== lastTotal
      ? `the total went from ${lastTotal} to ${totalCount}`
      : count > 0 && startOffset !== end + 1
        ? `positions ${startOffset} to ${endOffset} follow position ${end}`
        : repeated > 0
          ? `${repeated} of its items came before`
          : suspicion;
  // When the list shrinks, as many unread items may have moved to positions that the walk had passed.
  const moved = Math.min(Math.max(lastTotal - totalCount, 0), Math.max(before.end ?? 0, 0));
  const skipped = count > 0 ? Math.max(endOffset - end - count, 0) : 0;
  return {
    drift,
    progress: {
      firstTotal,
      lastTotal: totalCount,
      end: count > 0 ? endOffset : before.end,
      duplicates: before.duplicates + repeated,
      gaps: before.gaps + moved + skipped,
      drifts: before.drifts + (drift ? 1 : 0),
      barrenPages: added > 0 ? 0 : before.barrenPages + 1,
      barrenItems: added > 0 ? 0 : before.barrenItems + count,
    },
  };
}

/** As many pages in a row without a new key end a walk. */
export const maxBarrenPages = 3;

/** Whether a page is the list's last one, given how many distinct keys were read up to its end. */
export function endsList(
  { items, totalCount, endOffset }: Pick<Page<unknown>, "items" | "totalCount" | "endOffset">,
  distinct: number,
): boolean {
  return distinct >= totalCount || (items.length > 0 && endOffset >= totalCount);
}
