import type { Meeting } from "@rtk-meetings/types";

/** What a query must find among meetings, by the plainest means. */
export interface Question {
  readonly status?: string;
  readonly search?: string;
  readonly start_time?: string;
  readonly end_time?: string;
}

export function answerTo(meetings: readonly Meeting[], { status, search, start_time, end_time }: Question): Meeting[] {
  const term = search?.toLowerCase();
  return meetings
    .filter((each) => status === undefined || each.status === status)
    .filter((each) => term === undefined || each.id === term || each.title?.toLowerCase().includes(term))
    .filter((each) => start_time === undefined || Date.parse(each.created_at) >= Date.parse(start_time))
    .filter((each) => end_time === undefined || Date.parse(each.created_at) <= Date.parse(end_time))
    .sort((one, other) => Date.parse(other.created_at) - Date.parse(one.created_at) || (one.id < other.id ? -1 : 1));
}

export function queryOf(question: Question): string {
  return Object.entries(question)
    .map(([name, value]) => `&${name}=${encodeURIComponent(value as string)}`)
    .join("");
}
