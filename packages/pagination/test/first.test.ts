import { createMeetingsClient } from "@rtk-meetings/client";
import { createMockApi } from "@rtk-meetings/mock";
import { expect, test } from "vitest";
import { paginateMeetings } from "../src/index.js";

test("walks every meeting of the mock", async () => {
  const api = createMockApi({ meetings: 25 });
  const client = createMeetingsClient({
    apiToken: "mock-token",
    accountId: "023e105f4ecef8ad9ca31a8372d0c353",
    appId: "14a396e7-ca44-4937-bf1f-050a69118543",
    fetch: api.fetch,
  });
  const walk = paginateMeetings(client, {}, { pageSize: 10 });
  expect(await walk.toArray()).toHaveLength(25);
  expect(walk.report).toMatchObject({ verdict: "complete", requests: 3, items: 25 });
  expect(api.requests).toHaveLength(3);
});
