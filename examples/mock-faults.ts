import { createMeetingsClient, ServerError } from "@rtk-meetings/client";
import { createMockApi } from "@rtk-meetings/mock";
import { paginateMeetings } from "@rtk-meetings/pagination";

const mock = createMockApi({
  meetings: 1000,
  faults: [
    { kind: "rate-limited", retryAfter: 1, at: 2 }, // the second request
    { kind: "cut-body", probability: 0.05 }, // one in twenty, the same ones for the same seed
    { kind: "insert-items", after: 3, times: 1 }, // a new meeting appears while the list is read
  ],
});
const { url, close } = await mock.listen();

const client = createMeetingsClient({
  baseUrl: url,
  apiToken: "mock-token",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
});
const walk = paginateMeetings(client);
const meetings = await walk.toArray();
console.log(meetings.length, walk.report.verdict, walk.report.duplicates); // 1000, "drifted", 1

mock.faults.clear();
mock.faults.add({ kind: "status", status: 503 });
const error: unknown = await paginateMeetings(client)
  .count()
  .catch((reason: unknown) => reason);
console.log(error instanceof ServerError);

await close();
