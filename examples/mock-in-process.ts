import { createMeetingsClient } from "@rtk-meetings/client";
import { createMockApi } from "@rtk-meetings/mock";
import { paginateMeetings } from "@rtk-meetings/pagination";

const mock = createMockApi({ meetings: 250, apiToken: "mock-token" });
mock.meetings.insert({ title: "Mine", status: "ACTIVE" });

const client = createMeetingsClient({
  apiToken: "mock-token",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
  fetch: mock.fetch,
});
for await (const meeting of paginateMeetings(client)) console.log(meeting.created_at, meeting.title ?? "(no title)");
console.log(mock.requests); // [{ method: "GET", url: "https://api.cloudflare.com/client/v4/…", status: 200 }, …]
