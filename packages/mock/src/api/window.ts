/** How a mock reads what the documentation of the API leaves open about pages. */
export interface PagingRules {
  readonly pageBase: 0 | 1;
  readonly defaultPageSize: number;
  readonly maxPageSize: number;
  readonly overMax: "cap" | "reject";
  readonly pageZero: "first" | "empty" | "reject";
  readonly pastEnd: "empty" | "repeat-last" | "reject";
}

/** The part of a list that a page shows. */
export interface PageWindow {
  /** Items before it. */
  readonly start: number;
  readonly size: number;
}

/** What a list request asks for, after its parameters have been read. */
export interface PageAsk {
  /** Page number; undefined if it was not sent. */
  readonly page: number | undefined;
  /** Page size, the default or the maximum put in where they apply. */
  readonly size: number;
  /** Items that match. */
  readonly total: number;
  /** Number of the first page. */
  readonly base: number;
}

/** The page size that holds for a request, or undefined if the one asked for is refused. */
export function pageSizeOf(asked: number | undefined, rules: PagingRules): number | undefined {
  if (asked === undefined || asked === 0) return rules.defaultPageSize;
  if (asked > rules.maxPageSize && rules.overMax === "reject") return undefined;
  return Math.min(asked, rules.maxPageSize);
}

/** The window that a page shows, or what is wrong with its number. */
export function windowOf({ page, size, total }: PageAsk, rules: PagingRules): PageWindow | string {
  const { pageBase, pageZero, pastEnd } = rules;
  if (page === 0 && pageBase === 1) {
    if (pageZero === "reject") return "must be at least 1";
    return { start: 0, size: pageZero === "empty" ? 0 : size };
  }
  const index = page === undefined ? 0 : page - pageBase;
  const pages = Math.max(1, Math.ceil(total / size));
  if (index < pages) return { start: index * size, size };
  if (pastEnd === "reject") return `must be at most ${pages - 1 + pageBase}`;
  return pastEnd === "empty" ? { start: total, size: 0 } : { start: (pages - 1) * size, size };
}
