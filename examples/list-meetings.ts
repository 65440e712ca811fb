import { createMeetingsClient } from "@rtk-meetings/client";
import { paginateMeetings } from "@rtk-meetings/pagination";

const client = createMeetingsClient({
  apiToken: process.env["CLOUDFLARE_API_TOKEN"] ?? "",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
});

const walk = paginateMeetings(client, { status: "ACTIVE" });
for await (const meeting of walk) {
  console.log(meeting.id, meeting.title);
}
console.log(walk.report.verdict, walk.report.items); // "complete", or what kept the walk from being that
