/** Where a consumer sends its requests. */
export interface Target {
  readonly baseUrl: string;
  readonly apiToken: string;
  readonly accountId: string;
  readonly appId: string;
  readonly fetch: typeof globalThis.fetch;
}

/** What every consumer needs of a page, so that all of them do the same work with it. */
export interface Page {
  readonly data: readonly { readonly id: string; readonly title?: string; readonly status?: "ACTIVE" | "INACTIVE" }[];
  readonly paging: { readonly total_count: number; readonly end_offset: number };
}

/** Reads one page; rejects on anything but a page. */
export type ListPage = (pageNo: number, perPage: number) => Promise<Page>;

/** What the module of a consumer exports. */
export interface Consumer {
  readonly connect: (target: Target) => ListPage;
  /** Only where the library brings an iterator; elsewhere the walk is the loop that one writes by hand. */
  readonly walk?: (target: Target, perPage: number, concurrency: number) => AsyncIterable<{ readonly id: string }>;
}
