import type { ListOperation } from "@rtk-meetings/types";
import type { Operation } from "../fragment/operations.js";
import type { Answer } from "../http/answer.js";
import type { ProbeRequest, Query } from "../http/request.js";
import type { Session } from "../http/session.js";
import type { Random } from "../random.js";
import { pageOf, type Page } from "./page.js";
import { Reading } from "./reading.js";

/** Page sizes to try for the main reading: the one that is known to be accepted, then smaller ones. */
const sizes = [100, 50, 25, 10, 5, 1];

export interface ReadOptions {
  readonly size?: number;
  readonly filters?: Query;
  readonly fresh?: boolean;
  readonly expect?: ProbeRequest["expect"];
  /** Share of the budget that a whole reading may cost; a longer list is read in part. @default 0.02 */
  readonly share?: number;
}

/** The list that an operation pages through, as the run gets to know it. */
export class Collection {
  readonly list: ListOperation;
  readonly #operation: Operation;
  readonly #session: Session;
  readonly #random: Random;
  /** Keys of the unfiltered list met so far. */
  readonly seen = new Set<string>();
  /** Names of the members that items of the unfiltered list were seen to have. */
  readonly shown = new Set<string>();
  /** Page size of the main reading. */
  size = sizes[0] as number;
  /** Longest full page met, if it was shorter than asked for; Infinity if the server was never seen to cap. */
  cap = Infinity;
  /** Page size where none is asked for; undefined if everything fits on that page. */
  defaultSize: number | undefined;
  #prepared: Promise<Page | undefined> | undefined;
  #isPrepared = false;
  #main: Reading | undefined;

  constructor(operation: Operation, list: ListOperation, session: Session, random: Random) {
    this.#operation = operation;
    this.list = list;
    this.#session = session;
    this.#random = random;
  }

  /** Query parameters that ask for a page. */
  window(pageNo: number | undefined, size: number | undefined): Query {
    const query: [string, string][] = [];
    if (pageNo !== undefined) query.push([this.list.pageParameter, String(pageNo)]);
    if (size !== undefined) query.push([this.list.sizeParameter, String(size)]);
    return query;
  }

  async ask(pageNo: number | undefined, options: ReadOptions = {}): Promise<Answer> {
    const { size, filters = [], fresh = false, expect = "success" } = options;
    const query = [...this.window(pageNo, size), ...filters];
    return this.#session.send({ operation: this.#operation, query, expect }, { fresh });
  }

  async page(pageNo: number | undefined, options: ReadOptions = {}): Promise<Page | undefined> {
    const page = pageOf(this.list, await this.ask(pageNo, options));
    if (page && (options.filters ?? []).length === 0) {
      for (const key of page.keys) this.seen.add(key);
      for (const name of page.items.flatMap((item) => Object.keys(item))) this.shown.add(name);
    }
    return page;
  }

  /** The number of items on a full page when so many are asked for; undefined if that is not known yet. */
  fullSize(asked: number | undefined): number | undefined {
    if (!this.#isPrepared) return undefined;
    if (asked === undefined) return this.defaultSize;
    return asked <= this.size || this.cap < Infinity ? Math.min(asked, this.cap) : undefined;
  }

  /** Learns the default page size and the largest usable one; gives the first page at that size. */
  prepare(): Promise<Page | undefined> {
    this.#prepared ??= this.#prepare().finally(() => {
      this.#isPrepared = true;
    });
    return this.#prepared;
  }

  async #prepare(): Promise<Page | undefined> {
    const first = await this.page(undefined);
    if (first && first.total > first.items.length && first.items.length > 0) this.defaultSize = first.items.length;
    for (const size of sizes) {
      const answer = await this.ask(1, { size, expect: size === 1 ? "success" : "either" });
      if (answer.status >= 400 && answer.status < 500) continue;
      const page = await this.page(1, { size, expect: size === 1 ? "success" : "either" });
      this.size = size;
      if (page) this.learnCap(page, size);
      return page;
    }
    return undefined;
  }

  /** Takes note of a first page that is shorter than asked for although more items follow. */
  learnCap(page: Page, asked: number): void {
    if (page.items.length < asked && page.total > page.items.length) this.cap = page.items.length;
  }

  /** The main reading, if there was one. */
  get known(): Reading | undefined {
    return this.#main;
  }

  /** The unfiltered list at the main size: whole if a good part of the budget suffices, else some of its pages. */
  async main({ fresh = false } = {}): Promise<Reading> {
    if (this.#main && !fresh) return this.#main;
    await this.prepare();
    this.#main = await this.read({ fresh, size: this.size, share: 0.4 });
    return this.#main;
  }

  /** Reads a list, filtered or not, page by page; some of its pages if they are too many. */
  async read(options: ReadOptions = {}): Promise<Reading> {
    const first = await this.page(1, options);
    if (!first) return new Reading([], false);
    const count = first.items.length === 0 ? 1 : Math.ceil(first.total / first.items.length);
    const numbers = this.#pagesToRead(count, options.share ?? 0.02);
    const pages = [first];
    for (const pageNo of numbers) {
      const page = await this.page(pageNo, options);
      if (!page) return new Reading(pages, false);
      pages.push(page);
    }
    return new Reading(pages, numbers.length === count - 1);
  }

  /** Pages after the first, in order: all, or the second, the last and some random ones. */
  #pagesToRead(count: number, share: number): number[] {
    const most = Math.max(4, Math.floor(this.#session.maxRequests * share));
    if (count <= most) return Array.from({ length: count - 1 }, (_, index) => index + 2);
    const chosen = Array.from({ length: Math.ceil(most / 6) }, () => this.#random.integer(2, count));
    return [...new Set([2, count, ...chosen])].sort((one, other) => one - other);
  }
}
