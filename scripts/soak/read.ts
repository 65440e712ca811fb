import type { Meeting, MeetingsPage } from "@rtk-meetings/types";

/** Reads pages over the socket. */
export class Reader {
  readonly #list: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(list: string, apiToken: string) {
    this.#list = list;
    this.#headers = { authorization: `Bearer ${apiToken}` };
  }

  get(query: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.#list}${query}`, { headers: this.#headers, ...init });
  }

  /** A page; undefined for an answer that is not 200. */
  async page(query: string): Promise<MeetingsPage | undefined> {
    const response = await this.get(query);
    const text = await response.text();
    return response.status === 200 ? (JSON.parse(text) as MeetingsPage) : undefined;
  }

  /** Everything; the list must not change meanwhile. */
  async all(): Promise<Meeting[]> {
    const meetings: Meeting[] = [];
    for (let page = 1; ; page++) {
      const read = await this.page(`?per_page=100&page_no=${page}`);
      if (!read) continue; // struck by a fault
      meetings.push(...read.data);
      if (read.data.length === 0 || read.paging.end_offset >= read.paging.total_count) return meetings;
    }
  }
}

/** What is wrong with a page by itself. */
export function flawsOf({ data, paging }: MeetingsPage, size: number): string[] {
  const { start_offset: start, end_offset: end, total_count: total } = paging;
  const times = data.map(({ created_at }) => Date.parse(created_at));
  return [
    ...(data.length > size ? [`${data.length} items on a page of ${size}`] : []),
    ...(data.length > 0 && end - start + 1 !== data.length
      ? [`offsets ${start} to ${end} for ${data.length} items`]
      : []),
    ...(end > total ? [`offset ${end} past the total ${total}`] : []),
    ...(new Set(data.map(({ id }) => id)).size < data.length ? ["an id twice on one page"] : []),
    ...(times.some((time, index) => index > 0 && time > (times[index - 1] ?? time)) ? ["out of order"] : []),
  ];
}
