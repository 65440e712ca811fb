import { answering, asking, replying, withBody, type Body, type Sent, type Serve, type Wrap } from "./wrap.js";

/** An object of a body. */
export type Item = Record<string, unknown>;

/** The body of a 200. */
export interface Page {
  data: Item[];
  paging: { total_count: number; start_offset: number; end_offset: number };
  [member: string]: unknown;
}

/** Changes the text of each 200. */
export function texts(change: (text: string, sent: Sent) => Body): Wrap {
  return replying(async (response, sent) =>
    response.status === 200 ? withBody(response, change(await response.text(), sent)) : response,
  );
}

/** Changes each page: in place, or by returning the object or list that is sent in its stead. */
export function pages(change: (page: Page, sent: Sent) => unknown): Wrap {
  return texts((text, sent) => {
    const page = JSON.parse(text) as Page;
    const changed = change(page, sent);
    return JSON.stringify(typeof changed === "object" && changed !== null ? changed : page);
  });
}

/** Changes items in place. */
export function items(change: (item: Item, sent: Sent) => void): Wrap {
  return pages((page, sent) => {
    for (const item of page.data) change(item, sent);
  });
}

/** Changes the item at one place of the whole list, counted from 1, wherever it comes up. */
export function itemAt(place: number, change: (item: Item) => void): Wrap {
  return (mock) => {
    let id: string | undefined;
    return answering(async (sent, serve) => {
      const response = await serve();
      if (response.status !== 200) return response;
      id ??= await idAt(place, sent, serve);
      const page = (await response.json()) as Page;
      for (const item of page.data) if (item["id"] === id) change(item);
      return withBody(response, JSON.stringify(page));
    })(mock);
  };
}

async function idAt(place: number, sent: Sent, serve: Serve): Promise<string> {
  const [item] = await allItems(sent, serve, place);
  return String(item?.["id"]);
}

/** Whether an item is one of about a hundred. */
export function isHundredth(item: Item): boolean {
  return parseInt(String(item["id"]).slice(-6), 16) % 97 === 5;
}

/** The object at a path of members, if it is there. */
export function within(item: Item, ...path: readonly string[]): Item | undefined {
  let value: unknown = item;
  for (const name of path) value = (value as Item | null | undefined)?.[name];
  return typeof value === "object" && value !== null ? (value as Item) : undefined;
}

/** Sets a member where it is there already. */
export function replace(item: Item | undefined, name: string, value: unknown): void {
  if (item && Object.hasOwn(item, name)) item[name] = value;
}

/** Items of the whole list, or only the one at a place counted from 1. */
export async function allItems(sent: Sent, serve: Serve, only?: number): Promise<Item[]> {
  const size = only === undefined ? 100 : 1;
  const all: Item[] = [];
  for (let page = only ?? 1; ; page++) {
    const { pathname, origin } = sent.url;
    const plain = only === undefined ? sent : { ...sent, url: new URL(`${origin}${pathname}`) };
    const response = await serve(asking(plain, { page_no: page, per_page: size }));
    const { data, paging } = (await response.json()) as Page;
    all.push(...data);
    if (only !== undefined || data.length === 0 || paging.end_offset >= paging.total_count) return all;
  }
}

/** What a request asks for, with the mock's defaults. */
export interface Ask {
  readonly page: number;
  readonly size: number;
  readonly sent: Sent;
}

/** A window of a list; the counters follow from it unless they are given. */
export interface Window {
  readonly data: readonly Item[];
  /** Items before it. */
  readonly before: number;
  readonly total?: number;
  readonly start?: number;
  readonly end?: number;
}

/**
 * Cuts the list into pages by a rule of its own; what the mock refuses stays refused. The list is the one that is asked
 * for, with its filters, or another that `source` asks for.
 */
export function paged(cut: (all: Item[], ask: Ask) => Window, source = (sent: Sent): Sent => sent): Wrap {
  return answering(async (sent, serve) => {
    const response = await serve();
    if (response.status !== 200) return response;
    const page = (await response.json()) as Page;
    const all = await allItems(source(sent), serve);
    const asked = Number(sent.query.get("per_page") ?? 0);
    const number = Number(sent.query.get("page_no") ?? 0);
    const ask: Ask = { page: number === 0 ? 1 : number, size: asked === 0 ? 25 : Math.min(asked, 100), sent };
    const window = cut(all, ask);
    return withBody(
      response,
      JSON.stringify({ ...page, ...pageBody({ ...window, total: window.total ?? all.length }) }),
    );
  });
}

/** The members of a page that hold a window. */
export function pageBody({ data, before, total = 0, start, end }: Window): Page {
  return {
    success: true,
    data: [...data],
    paging: {
      total_count: total,
      start_offset: start ?? (data.length === 0 ? 1 : before + 1),
      end_offset: end ?? (data.length === 0 ? 0 : before + data.length),
    },
  };
}

/** The window that the contract asks for. */
export function honest(all: readonly Item[], { page, size }: Pick<Ask, "page" | "size">): Window {
  const before = (page - 1) * size;
  return { data: all.slice(before, before + size), before, total: all.length };
}
