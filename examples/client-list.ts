import { createMeetingsClient, listMeetings } from "@rtk-meetings/client";

const client = createMeetingsClient({
  apiToken: process.env["CLOUDFLARE_API_TOKEN"] ?? "",
  accountId: process.env["CLOUDFLARE_ACCOUNT_ID"] ?? "",
  appId: process.env["REALTIMEKIT_APP_ID"] ?? "",
});

const { data, paging } = await listMeetings(client, {
  per_page: 100,
  status: "ACTIVE",
  start_time: new Date("2026-01-01"),
});
console.log(`${data.length} of ${paging.total_count} meetings`);
