import { honest, paged, pages, type Item } from "./page.js";
import { answering, asking, isFiltered, sending, type Sent, type Wrap } from "./wrap.js";

/** Changes the value of a query parameter; null takes it out, undefined leaves it. */
export function changing(name: string, change: (value: string, sent: Sent) => string | null | undefined): Wrap {
  return sending((sent) => {
    const value = sent.query.get(name);
    const changed = value === null || value === "" ? undefined : change(value, sent);
    if (changed === null) sent.query.delete(name);
    else if (changed !== undefined) sent.query.set(name, changed);
  });
}

/** Changes a time by milliseconds; what is no time stays as it is. */
export function moved(value: string, change: (ms: number) => number): string {
  const ms = Date.parse(value);
  return Number.isNaN(ms) || !value.includes("T") ? value : new Date(change(ms)).toISOString();
}

export const day = 86_400_000;
export const isId = (value: string): boolean => /^[\da-f]{8}-[\da-f-]{27}$/i.test(value);
export const isValidStatus = (value: string): boolean => value === "ACTIVE" || value === "INACTIVE";
export const isTime = (value: string | null): boolean =>
  value !== null && value.includes("T") && !Number.isNaN(Date.parse(value));

export function decodedTwice(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return "~";
  }
}

/** Chooses items by a test of its own instead of the parameters with these names. */
export function selecting(
  names: readonly string[],
  test: (item: Item, sent: Sent) => boolean,
  when: (sent: Sent) => boolean = () => true,
): Wrap {
  const without = Object.fromEntries(names.map((name) => [name, null]));
  return paged(
    (all, ask) => honest(when(ask.sent) ? all.filter((item) => test(item, ask.sent)) : all, ask),
    (sent) => (when(sent) ? asking(sent, without) : sent),
  );
}

/** Serves one item that does not match in place of one that does. */
export function oneWrong(status: string): Wrap {
  return answering(async (sent, serve, mock) => {
    const wrong = await serve(
      asking(sent, { status: "ACTIVE", page_no: 1, per_page: 1, search: null, start_time: null, end_time: null }),
    );
    const item = ((await wrong.json()) as { data?: Item[] }).data?.[0];
    return pages((page, { query }) => {
      if (query.get("status") === status && item && page.paging.start_offset === 1 && page.data.length > 3)
        page.data[3] = item;
    })(mock)(sent.url.href, { headers: sent.headers });
  });
}

export function afterPaging(): Wrap {
  return answering(async (sent, serve, mock) => {
    const status = sent.query.get("status");
    if (status === null || !isValidStatus(status)) return serve();
    const { url, headers } = asking(sent, { status: null });
    return pages((page) => {
      page.data = page.data.filter((item) => item["status"] === status);
    })(mock)(url.href, { headers });
  });
}

export function unfilteredTotal(name: string): Wrap {
  return answering(async (sent, serve, mock) => {
    if (!sent.query.get(name)) return serve();
    const plain = (await (await serve(asking(sent, { [name]: null }))).json()) as { paging?: { total_count: number } };
    return pages((page) => {
      page.paging.total_count = plain.paging?.total_count ?? page.paging.total_count;
    })(mock)(sent.url.href, { headers: sent.headers });
  });
}

export function renamed(from: string, to: string): Wrap {
  return sending(({ query }) => {
    const value = query.get(from);
    if (value === null || !isTime(value) || query.has(to)) return;
    query.delete(from);
    query.set(to, value);
  });
}

export function impossible(answer: (sent: Sent) => Sent | Response): Wrap {
  return answering((sent, serve) => {
    const [start, end] = [sent.query.get("start_time"), sent.query.get("end_time")];
    const isImpossible = isTime(start) && isTime(end) && Date.parse(start ?? "") > Date.parse(end ?? "");
    const changed = isImpossible && isFiltered(sent) ? answer(sent) : sent;
    return changed instanceof Response ? changed : serve(changed);
  });
}
