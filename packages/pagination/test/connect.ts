import { createMeetingsClient, type ClientOptions } from "@rtk-meetings/client";
import { createMockApi, type MockApiOptions } from "@rtk-meetings/mock";

export const ids = { accountId: "023e105f4ecef8ad9ca31a8372d0c353", appId: "14a396e7-ca44-4937-bf1f-050a69118543" };
export const apiToken = "mock-token";

/** A mock of 25 meetings, and a client of it. */
export function connect(options: MockApiOptions = {}, clientOptions: Pick<ClientOptions, "retry"> = {}) {
  const api = createMockApi({ meetings: 25, ...options });
  const client = createMeetingsClient({ apiToken, ...ids, fetch: api.fetch, retry: false, ...clientOptions });
  return { api, client };
}
