import type { MockApiOptions } from "@rtk-meetings/mock";
import type { Variation } from "../mutant.js";

function collection(name: string, description: string, mock: MockApiOptions, more: Partial<Variation> = {}): Variation {
  return { name: `collection/${name}`, description, mock, wrap: ({ fetch }) => fetch, ...more };
}

type Meetings = Exclude<MockApiOptions["meetings"], number | undefined>;

/** So many meetings with no more than the members given beside those that each must have. */
function meetings(count: number, members: (index: number) => Partial<Meetings[number]>): Meetings {
  return Array.from({ length: count }, (_, index) => {
    const time = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString();
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
    return { id, created_at: time, updated_at: time, ...members(index) };
  });
}

const oddTitles = [
  "A",
  "a",
  " leading and trailing ",
  "50 % & more = #1 + ?",
  "%41",
  "../..",
  '"quoted" \\ back',
  "\u{1f600} and \u00e9 or e\u0301",
  "<b>bold</b>",
  "' OR 1=1 --",
  "x".repeat(500),
  "tab\tand\nline",
];

/** Every setting of the mock that is no deviation, and collections of every size and make. */
export const collectionVariations: readonly Variation[] = [
  collection("default", "the mock as it comes", {}),
  collection(
    "empty",
    "no meetings: there is nothing to page through or to filter",
    { meetings: 0 },
    { verdict: "incomplete" },
  ),
  ...[2, 3, 9, 10, 11, 25, 26, 100, 101, 1000].map((meetings) =>
    collection(`of-${meetings}`, `${meetings} meetings`, { meetings }),
  ),
  collection("of-1", "one meeting", { meetings: 1 }),
  collection("of-10000", "10,000 meetings: too many to read within the budget", { meetings: 10_000 }),
  collection("other-seed", "other meetings", { seed: 20_261_122, meetings: 211 }),
  collection("other-ids", "another account, app and token", {
    accountId: "0123456789abcdef0123456789abcdef",
    appId: "9b7dc4f0-5b1f-4f3c-9a47-0d4a2e0c6f11",
    apiToken: "cfat_S0me-Long_Token.with/other+characters=~",
  }),
  collection("short-token", "a token of one character", { apiToken: "t" }),
  collection("sizes-1", "pages of one by default", { defaultPageSize: 1, meetings: 30 }),
  collection("sizes-10-10", "pages of at most ten", { defaultPageSize: 10, maxPageSize: 10 }),
  collection("sizes-max-1", "pages of one, always", { defaultPageSize: 1, maxPageSize: 1, meetings: 20 }),
  collection("sizes-50-50", "pages of fifty", { defaultPageSize: 50, maxPageSize: 50 }),
  collection("sizes-30-1000", "pages of up to a thousand", { defaultPageSize: 30, maxPageSize: 1000, meetings: 1200 }),
  collection("over-max-refused", "too large a page is refused", { overMax: "reject" }),
  collection("over-max-refused-20", "pages above twenty are refused", {
    overMax: "reject",
    maxPageSize: 20,
    defaultPageSize: 20,
  }),
  collection("page-zero-empty", "page 0 is empty", { pageZero: "empty" }),
  collection("page-zero-refused", "page 0 is refused", { pageZero: "reject" }),
  collection("past-end-refused", "past the end is refused", { pastEnd: "reject" }),
  collection("past-end-refused-empty", "past the end is refused, and there is one meeting", {
    pastEnd: "reject",
    meetings: 1,
  }),
  collection("all-refused", "whatever may be refused is refused", {
    overMax: "reject",
    pageZero: "reject",
    pastEnd: "reject",
    meetings: 40,
  }),
  collection("latency", "each answer takes a moment", { latencyMs: 4 }),
  collection("rate-limit", "a quota that the run meets several times", { rateLimit: { quota: 90, windowSeconds: 1 } }),
  collection("bare", "meetings with no optional member", { meetings: meetings(120, () => ({})) }),
  collection("same-time", "meetings that were all made at one time", {
    meetings: meetings(60, () => ({
      created_at: "2026-05-05T05:05:05Z",
      updated_at: "2026-05-05T05:05:05Z",
      status: "ACTIVE",
    })),
  }),
  collection("all-active", "meetings that are all ACTIVE", { meetings: meetings(60, () => ({ status: "ACTIVE" })) }),
  collection("same-title", "meetings with one title", {
    meetings: meetings(130, () => ({ title: "Standup", status: "INACTIVE" })),
  }),
  collection("odd-titles", "titles with marks of every kind", {
    meetings: meetings(48, (index) => ({
      title: oddTitles[index % oddTitles.length] ?? "",
      status: index % 3 === 0 ? "ACTIVE" : "INACTIVE",
    })),
  }),
  collection("empty-titles", "titles that are empty", { meetings: meetings(30, () => ({ title: "" })) }),
  collection("offset-times", "times with offsets and with fractions of every length", {
    meetings: meetings(60, (index) => {
      const time = `2026-03-${String(1 + (index % 28)).padStart(2, "0")}T10:00:00${index % 2 ? ".123456" : ""}${index % 3 ? "+05:30" : "-08:00"}`;
      return { created_at: time, updated_at: time };
    }),
  }),
  collection("old-and-new", "meetings from 1970 to 2199", {
    meetings: meetings(40, (index) => ({
      created_at: `${index % 2 ? 1970 : 2199}-01-01T00:00:${String(index).padStart(2, "0")}Z`,
      updated_at: "2199-12-31T23:59:59Z",
    })),
  }),
  collection("sensitive", "an address to stream to, which readers may see", {
    meetings: meetings(30, () => ({
      recording_config: {
        live_streaming_config: { rtmp_url: "rtmp://live.example.com/app/key" },
        storage_config: null,
      },
    })),
  }),
  collection("one-inactive", "a hundred items of which one is INACTIVE and none ACTIVE", {
    meetings: meetings(100, (index) => (index === 50 ? { status: "INACTIVE" } : {})),
  }),
  collection("dense", "meetings made a millisecond apart", {
    meetings: meetings(120, (index) => {
      const time = new Date(Date.UTC(2026, 0, 1) + index).toISOString();
      return { created_at: time, updated_at: time, title: `Meeting ${index}` };
    }),
  }),
  collection("long-titles", "titles of several hundred characters", {
    meetings: meetings(60, (index) => ({ title: `${index} ${"lorem ipsum ".repeat(40)}` })),
  }),
  collection("titles-are-ids", "titles that are the ids of other meetings", {
    meetings: meetings(60, (index) => ({
      title: `00000000-0000-4000-8000-${String((index + 1) % 60).padStart(12, "0")}`,
    })),
  }),
  collection("scripts", "titles in many scripts", {
    meetings: meetings(60, (index) => ({
      title:
        ["\u{1f468}\u200d\u{1f469}\u200d\u{1f467}", "\u65e5\u672c\u8a9e", "\u0130stanbul", "\u00df", "\ufb01"][
          index % 5
        ] ?? "",
    })),
  }),
  collection("changed-before-made", "last changes that lie before the creation", {
    meetings: meetings(60, () => ({ updated_at: "2020-01-01T00:00:00Z" })),
  }),
  ...[4, 24, 50, 51, 200, 250].map((meetings) => collection(`of-${meetings}`, `${meetings} meetings`, { meetings })),
  collection("sizes-7-13", "pages of seven, at most thirteen", { defaultPageSize: 7, maxPageSize: 13 }),
  collection("run-seed", "another seed of the run", {}, { options: { seed: 20_261_122 } }),
];
