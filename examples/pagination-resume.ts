import { createMeetingsClient } from "@rtk-meetings/client";
import { paginateMeetings } from "@rtk-meetings/pagination";

const client = createMeetingsClient({
  apiToken: process.env["CLOUDFLARE_API_TOKEN"] ?? "",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
});

/** Ids of up to 500 meetings behind `cursor`, and the cursor for the next call. */
export async function nextIds(cursor?: string): Promise<{ ids: string[]; cursor: string }> {
  const walk = paginateMeetings(client, { status: "ACTIVE" }, { limit: 500, resume: cursor });
  const ids: string[] = [];
  for await (const meeting of walk) ids.push(meeting.id);
  if (walk.report.verdict === "drifted") console.warn("the list changed", walk.report);
  return { ids, cursor: walk.report.cursor };
}
