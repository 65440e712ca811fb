import fc from "fast-check";
import type { GetPage, Page } from "../src/page-source.js";
import { pageOf } from "./list-server.js";

/** What happens to the list just before a request; `at` is a place in the list, from 0 to 1. */
export interface Change {
  readonly kind: "insert" | "delete" | "edit";
  readonly at: number;
}

/** What happens at one request. */
export interface Moment {
  readonly changes: readonly Change[];
  readonly fails: boolean;
}

export interface ModelItem {
  readonly id: string;
  readonly version: number;
}

/** How a server shows the page of a list; all but the first three are wrong. */
export const servers = {
  honest: pageOf,
  "caps the size at 3": (list, pageNo, size) => pageOf(list, pageNo, Math.min(size, 3)),
  "counts positions from 0": (list, pageNo, size) => {
    const page = pageOf(list, pageNo, size);
    return { ...page, startOffset: page.startOffset - 1, endOffset: Math.max(page.endOffset - 1, 0) };
  },
  "counts pages from 0": (list, pageNo, size) => pageOf(list, pageNo + 1, size),
  "repeats its last page": (list, pageNo, size) =>
    pageOf(list, Math.min(pageNo, Math.max(Math.ceil(list.length / size), 1)), size),
  "ignores the page number": (list, _, size) => pageOf(list, 1, size),
  "shuffles and ignores the page number": (list, pageNo, size) => {
    const page = pageOf(list, 1, size);
    return {
      ...page,
      items: page.items.map((_, index) => page.items[(index + pageNo) % page.items.length] as ModelItem),
    };
  },
  "leaves every second page empty": (list, pageNo, size) =>
    pageNo % 2 ? pageOf(list, pageNo, size) : { ...pageOf(list, pageNo, size), items: [] },
  "has a total too high": (list, pageNo, size) => ({ ...pageOf(list, pageNo, size), totalCount: list.length + 100 }),
  "has a total too low": (list, pageNo, size) => ({
    ...pageOf(list, pageNo, size),
    totalCount: Math.floor(list.length / 2),
  }),
  "has another total on each page": (list, pageNo, size) => ({
    ...pageOf(list, pageNo, size),
    totalCount: list.length + ((pageNo * 7) % 5),
  }),
  "has no positions": (list, pageNo, size) => ({ ...pageOf(list, pageNo, size), startOffset: 0, endOffset: 0 }),
  "repeats an item on the page": (list, pageNo, size) => {
    const page = pageOf(list, pageNo, size);
    return { ...page, items: page.items.map((item, index) => page.items[index - (index % 2)] ?? item) };
  },
} satisfies Record<string, (list: readonly ModelItem[], pageNo: number, size: number) => Page<ModelItem>>;

export type ServerName = keyof typeof servers;

export const moment: fc.Arbitrary<Moment> = fc.oneof(
  { arbitrary: fc.constant({ changes: [], fails: false }), weight: 12 },
  {
    arbitrary: fc.record({
      changes: fc.array(
        fc.record({
          kind: fc.constantFrom("insert", "insert", "delete", "delete", "edit"),
          at: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      fails: fc.constant(false),
    }),
    weight: 3,
  },
  { arbitrary: fc.constant({ changes: [], fails: true }), weight: 1 },
);

export interface Model {
  readonly getPage: GetPage<ModelItem>;
  /** Every state that the list was in, as `stateOf` writes it. */
  readonly states: ReadonlySet<string>;
  /** Begins to count the requests of another walk. */
  readonly nextWalk: () => void;
  /** For each reading from page 1 on, or from where the walk resumed: on how many pages a key came first. */
  readonly readings: () => readonly number[];
  readonly requests: () => number;
  /** Items that were there from the beginning until now. */
  readonly lasting: () => ModelItem[];
  /** Whether a moment both inserted and deleted: then no number need show a change. */
  readonly hasHiddenChange: () => boolean;
}

/** A set of items, written down. */
export function stateOf(list: readonly ModelItem[]): string {
  return list
    .map(({ id, version }) => `${id}:${version}`)
    .sort()
    .join();
}

/** A list that lives through a schedule, one moment per request. No id and no version comes back. */
export function createModel(count: number, size: number, schedule: readonly Moment[], server: ServerName): Model {
  let made = 0;
  const make = (): ModelItem => ({ id: `${++made}`, version: made });
  let list = Array.from({ length: count }, make);
  const initial = [...list];
  const states = new Set([stateOf(list)]);
  let readings: { keys: Set<string>; pages: number }[] = [];
  let requests = 0;
  let before = 0;
  let hasHidden = false;

  function change({ kind, at }: Change): void {
    const place = Math.min(Math.floor(at * list.length), list.length - 1);
    if (kind === "insert") list = [...list.slice(0, Math.max(place, 0)), make(), ...list.slice(Math.max(place, 0))];
    else if (kind === "delete") list = list.filter((_, index) => index !== place);
    else list = list.map((item, index) => (index === place ? { ...item, version: ++made } : item));
  }

  function note(pageNo: number, items: readonly ModelItem[]): void {
    if (pageNo === 1 || readings.length === 0) readings.push({ keys: new Set(), pages: 0 });
    const reading = readings.at(-1) as (typeof readings)[number];
    if (items.some(({ id }) => !reading.keys.has(id))) reading.pages++;
    for (const { id } of items) reading.keys.add(id);
  }

  return {
    states,
    nextWalk() {
      before = requests;
      readings = [];
    },
    readings: () => readings.map(({ pages }) => pages),
    requests: () => requests - before,
    lasting: () => initial.filter(({ id }) => list.some((item) => item.id === id)),
    hasHiddenChange: () => hasHidden,
    getPage(pageNo) {
      const { changes, fails } = schedule[requests++] ?? { changes: [], fails: false };
      const kinds = new Set(changes.map(({ kind }) => kind));
      if (kinds.has("insert") && kinds.has("delete")) hasHidden = true;
      for (const each of changes) {
        change(each);
        states.add(stateOf(list));
      }
      if (fails) return Promise.reject(new Error("this request fails"));
      const page = servers[server](list, pageNo, size);
      note(pageNo, page.items);
      return Promise.resolve(page);
    },
  };
}
