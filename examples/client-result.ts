import { createMeetingsClient, RateLimitError, unwrap } from "@rtk-meetings/client";

const client = createMeetingsClient({ apiToken: process.env["CLOUDFLARE_API_TOKEN"] ?? "" });

/** The title of an account's newest meeting; the path parameters that the client does not bind are asked for here. */
export async function newestTitle(accountId: string, appId: string, signal: AbortSignal): Promise<string | undefined> {
  const result = await client.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings", {
    params: { path: { account_id: accountId, app_id: appId }, query: { page_no: 1, per_page: 1 } },
    signal,
    deadlineMs: 10_000,
  });
  if (result.error instanceof RateLimitError) {
    console.warn(`try again in ${result.error.retryAfterMs ?? 0} ms, request ${result.error.requestId ?? "unknown"}`);
    return undefined;
  }
  return unwrap(result).data[0]?.title;
}
