import { createMeetingsClient, InvalidRequestError, listMeetings, unwrap } from "@rtk-meetings/client";
import { createMockApi } from "@rtk-meetings/mock";
import { expect, test } from "vitest";
import { apiToken, clientOfMock, clientOfServer, ids, path, rejection } from "./support/observed-client.js";
import { reply } from "./support/raw-server.js";

test("GET resolves to the page and its response", async () => {
  const { client } = await clientOfMock([]);
  const { data, error, response } = await client.GET(path, { params: { query: { page_no: 2, per_page: 50 } } });
  expect(error).toBeUndefined();
  expect(data?.data).toHaveLength(50);
  expect(data?.paging).toEqual({ total_count: 137, start_offset: 51, end_offset: 100 });
  expect(response.status).toBe(200);
  expect(response.bodyUsed).toBe(true);
});

test("GET resolves to the API's error, and unwrap throws it", async () => {
  const { client } = await clientOfMock([], { apiToken: "wrong" });
  const result = await client.GET(path);
  expect(result.data).toBeUndefined();
  expect(result.response.status).toBe(401);
  expect(() => unwrap(result)).toThrow(result.error);
});

test("listMeetings resolves to a page", async () => {
  const { client, mock } = await clientOfMock([]);
  const page = await listMeetings(client, { per_page: 3 }, { headers: { "x-trace": "1" } });
  expect(page.data).toHaveLength(3);
  expect(await listMeetings(client)).toMatchObject({ paging: { total_count: 137 } });
  expect(mock.requests.map(({ url }) => new URL(url, "http://mock").search)).toEqual(["?per_page=3", ""]);
});

test("what is sent: encoded identifiers, the query as given, the token, the headers", async () => {
  const { client, server } = await clientOfServer((_, response) => reply(response, 200), {
    headers: { "X-App": "one", Accept: "application/json, */*" },
  });
  const query = {
    search: "50 % of a/b & c=ü",
    start_time: new Date("2026-01-01T00:00:00Z"),
    end_time: "2026-12-31t23:59:59.5+02:00",
    status: "ACTIVE" as const,
    page_no: undefined as never,
  };
  await client.GET(path, {
    params: { path: { account_id: "a b?c#d%2e" }, query },
    headers: { "x-app": "two" },
  });
  const [request] = server.requests;
  expect(request?.method).toBe("GET");
  expect(request?.url).toBe(
    `/client/v4/accounts/a%20b%3Fc%23d%252e/realtime/kit/${ids.appId}/meetings?search=50%20%25%20of%20a%2Fb%20%26%20c%3D%C3%BC` +
      "&start_time=2026-01-01T00%3A00%3A00.000Z&end_time=2026-12-31t23%3A59%3A59.5%2B02%3A00&status=ACTIVE",
  );
  expect(request?.headers).toMatchObject({
    authorization: `Bearer ${apiToken}`,
    accept: "application/json, */*",
    "x-app": "two",
  });
});

test("identifiers may come with the client, with the call, or from both", async () => {
  const { url, mock } = await clientOfMock([]);
  const unbound = createMeetingsClient({ apiToken, baseUrl: `${url}/` });
  expect(unbound.pathParameters).toEqual({});
  const given = { account_id: ids.accountId, app_id: ids.appId };
  expect(unwrap(await unbound.GET(path, { params: { path: given } })).paging.total_count).toBe(137);

  const half = createMeetingsClient({ apiToken, baseUrl: url, accountId: ids.accountId });
  expect(half.pathParameters).toEqual({ account_id: ids.accountId });
  expect((await half.GET(path, { params: { path: { app_id: ids.appId } } })).response.status).toBe(200);
  expect(mock.requests.every(({ status }) => status === 200)).toBe(true);
  // @ts-expect-error -- app_id is given nowhere
  expect(await rejection(half.GET(path))).toBeInstanceOf(InvalidRequestError);
});

test("any fetch function serves, called without a `this`", async () => {
  const mock = createMockApi();
  const receivers: unknown[] = [];
  const client = createMeetingsClient({
    apiToken,
    ...ids,
    fetch: function (this: unknown, url, init) {
      receivers.push(this);
      return mock.fetch(url, init);
    },
  });
  expect((await listMeetings(client)).data).toHaveLength(25);
  expect(receivers).toEqual([undefined]);
  expect(mock.requests[0]?.url).toMatch(/^https:\/\/api\.cloudflare\.com\/client\/v4\/accounts\//);
});

test("globalThis.fetch is looked up at each call", async () => {
  const mock = createMockApi();
  const client = createMeetingsClient({ apiToken, ...ids });
  const original = globalThis.fetch;
  globalThis.fetch = mock.fetch;
  try {
    expect((await listMeetings(client)).data).toHaveLength(25);
  } finally {
    globalThis.fetch = original;
  }
});
