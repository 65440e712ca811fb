import type { Meeting } from "@rtk-meetings/types";
import type { RateLimit } from "./api/rate-limit.js";
import type { Fault } from "./faults/fault.js";

/** Everything has a default: `createMockApi()` serves 137 meetings. */
export interface MockApiOptions {
  /** How many meetings there are, or the meetings themselves. Default 137. */
  readonly meetings?: number | readonly Meeting[];
  /** Generated data, and what faults draw, follow from it. A whole number; default 1. */
  readonly seed?: number;
  /** The one token that is accepted. Default "mock-token". */
  readonly apiToken?: string;
  /** Default "023e105f4ecef8ad9ca31a8372d0c353". */
  readonly accountId?: string;
  /** Default "14a396e7-ca44-4937-bf1f-050a69118543". */
  readonly appId?: string;
  /** Number of the first page. Default 1; 0 departs from the API. */
  readonly pageBase?: 0 | 1;
  /** Page size of a request that names none, or 0. Default 25, or the maximum if that is smaller. */
  readonly defaultPageSize?: number;
  /** Default 100. */
  readonly maxPageSize?: number;
  /** What a larger page size gets: the maximum (default) or 400. */
  readonly overMax?: "cap" | "reject";
  /** What page 0 gets, where the first page is 1: the first page (default), no items, or 400. */
  readonly pageZero?: "first" | "empty" | "reject";
  /** What a page past the end gets: no items (default), the last page again (departs from the API), or 400. */
  readonly pastEnd?: "empty" | "repeat-last" | "reject";
  /** Milliseconds before every answer. Default 0. */
  readonly latencyMs?: number;
  /** Quota to enforce. Default: none. */
  readonly rateLimit?: RateLimit;
  /** Ways to misbehave, see `Fault`. Default: none. */
  readonly faults?: readonly Fault[];
}

/** Options with their defaults put in. */
export type MockSettings = Required<Omit<MockApiOptions, "rateLimit">> & Pick<MockApiOptions, "rateLimit">;

export const defaults: MockSettings = {
  meetings: 137,
  seed: 1,
  apiToken: "mock-token",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
  pageBase: 1,
  defaultPageSize: 25,
  maxPageSize: 100,
  overMax: "cap",
  pageZero: "first",
  pastEnd: "empty",
  latencyMs: 0,
  faults: [],
};
