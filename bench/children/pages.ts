/** Headers as the API sends them; reading them is part of a call's cost. */
export const headers = {
  "content-type": "application/json",
  "cf-ray": "86610873f8d987a9-IAD",
  ratelimit: '"default";r=1150;t=120',
  "ratelimit-policy": '"default";q=1200;w=300',
} as const;

/** Identifiers of the account and app that the pages belong to. */
export const target = {
  apiToken: "bench-token",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
} as const;

const start = Date.UTC(2026, 0, 1);

function meeting(index: number): object {
  const at = new Date(start + index * 1000).toISOString();
  return {
    id: `b9e3c1d2-0000-4000-8000-${index.toString(16).padStart(12, "0")}`,
    title: `Weekly review ${index}`,
    status: index % 3 === 0 ? "INACTIVE" : "ACTIVE",
    created_at: at,
    updated_at: at,
    persist_chat: false,
    record_on_start: index % 2 === 0,
    live_stream_on_start: false,
    summarize_on_end: true,
    ...(index % 4 === 0
      ? { recording_config: { max_seconds: 3600, audio_config: { codec: "AAC", channel: "stereo" } } }
      : {}),
  };
}

/** One page of a collection of `total` meetings, as bytes. `plain`: only the members that a meeting must have. */
export function pageBytes(pageNo: number, perPage: number, total: number, plain = false): Uint8Array<ArrayBuffer> {
  const first = (pageNo - 1) * perPage;
  const count = Math.max(0, Math.min(perPage, total - first));
  const item = plain ? plainMeeting : meeting;
  const data = Array.from({ length: count }, (_, index) => item(first + index));
  const paging = { total_count: total, start_offset: first + 1, end_offset: first + count };
  return new TextEncoder().encode(JSON.stringify({ success: true, data, paging }));
}

function plainMeeting(index: number): object {
  const id = `b9e3c1d2-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;
  return { id, created_at: "2026-01-01T00:00:00.000Z", updated_at: "2026-01-01T00:00:00.000Z" };
}

/** A `fetch` without a network: each page comes from `page`. */
export function stubbedFetch(
  page: (pageNo: number, perPage: number) => Uint8Array<ArrayBuffer>,
): typeof globalThis.fetch {
  return (input) => {
    const { searchParams } = new URL(input instanceof Request ? input.url : input);
    const body = page(Number(searchParams.get("page_no")), Number(searchParams.get("per_page")));
    return Promise.resolve(new Response(body, { headers }));
  };
}
