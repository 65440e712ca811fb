import { type Meeting, type MeetingsPage } from "@rtk-meetings/types";
import { afterEach } from "vitest";
import type { MockApi } from "../src/index.js";

export const accountId = "023e105f4ecef8ad9ca31a8372d0c353";
export const appId = "14a396e7-ca44-4937-bf1f-050a69118543";
export const token = "mock-token";
/** Below the base URL. */
export const meetingsPath = `/accounts/${accountId}/realtime/kit/${appId}/meetings`;
export const credentials = { authorization: `Bearer ${token}` };
const origin = "https://api.cloudflare.com/client/v4";

/** A call in process, with the right credentials. */
export function call(mock: MockApi, query = "", init: RequestInit = {}): Promise<Response> {
  return mock.fetch(`${origin}${meetingsPath}${query}`, { headers: credentials, ...init });
}

/** A page that must come back under 200. */
export async function pageOf(mock: MockApi, query = ""): Promise<MeetingsPage> {
  const response = await call(mock, query);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as MeetingsPage;
}

/** Every item that matches, page by page. */
export async function allOf(mock: MockApi, query = "", size = 100): Promise<Meeting[]> {
  const meetings: Meeting[] = [];
  for (let page = 1; ; page++) {
    const { data, paging } = await pageOf(mock, `?per_page=${size}&page_no=${page}${query}`);
    meetings.push(...data);
    if (meetings.length >= paging.total_count) return meetings;
    if (data.length === 0) throw new Error(`page ${page} is empty after ${meetings.length} of ${paging.total_count}`);
  }
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** URL of the list of meetings on a loopback port that closes after the test. */
export async function listening(mock: MockApi): Promise<string> {
  const { url, close } = await mock.listen();
  closers.push(close);
  return `${url}${meetingsPath}`;
}
