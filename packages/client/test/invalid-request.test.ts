import { createMeetingsClient, InvalidRequestError, unwrap, type ClientOptions } from "@rtk-meetings/client";
import { createMockApi } from "@rtk-meetings/mock";
import { expect, test } from "vitest";
import { apiToken, ids, path, rejection } from "./support/observed-client.js";
import { page } from "./support/raw-server.js";

const mock = createMockApi();
const options = { apiToken, ...ids, fetch: mock.fetch };
const client = createMeetingsClient(options);

function refused(error: unknown, parameter: string): string {
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ name: "InvalidRequestError", parameter });
  expect(mock.requests).toEqual([]);
  return (error as Error).message;
}

const refusedCall = async (params: unknown, parameter: string): Promise<string> =>
  refused(await rejection(client.GET(path, { params } as never)), parameter);

function refusedOption(option: object, parameter: string): string {
  try {
    createMeetingsClient({ ...options, ...option });
  } catch (error) {
    return refused(error, parameter);
  }
  throw new Error("accepted");
}

const badIds = [
  "",
  ".",
  "..",
  "a/b",
  "/",
  "\\",
  "..\\x",
  "a\u0000",
  "a\nb",
  "\u007f",
  "\u0085",
  "\ud800",
  null,
  {},
  [],
  true,
];

test.each(badIds)("%j is no identifier, in a call or at creation", async (value) => {
  const message = await refusedCall({ path: { app_id: value } }, "app_id");
  expect(message).toMatch(/^app_id must be a non-empty string/);
  refusedOption({ accountId: value }, "account_id");
});

test("an identifier given nowhere is refused", async () => {
  const unbound = createMeetingsClient({ apiToken, fetch: mock.fetch });
  refused(await rejection(unbound.GET(path, { params: { path: { account_id: "a" } } } as never)), "app_id");
  refused(await rejection(unbound.GET(path, {} as never)), "account_id");
  const inherited = Object.create({ account_id: "a", app_id: "b" }) as { account_id: string; app_id: string };
  refused(await rejection(unbound.GET(path, { params: { path: inherited } })), "account_id");
});

test.each([-1, 1.5, NaN, Infinity, 1e21, "1", "", true, 1n, {}, [1], new Date(0)])(
  "%o is no page_no and no per_page",
  async (value) => {
    expect(await refusedCall({ query: { page_no: value } }, "page_no")).toContain("integer");
    await refusedCall({ query: { per_page: value } }, "per_page");
  },
);

test("page_no may be 0, per_page may not", async () => {
  expect(await refusedCall({ query: { per_page: 0 } }, "per_page")).toBe(
    'per_page must be of type integer from 1 up; received "0"',
  );
  expect(unwrap(await client.GET(path, { params: { query: { page_no: 0, per_page: 1 } } })).data).toHaveLength(1);
  mock.requests.length = 0;
});

test.each([
  "yesterday",
  "2026-01-01",
  "2026-01-01T00:00:00",
  "2026-01-01 00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2025-02-29T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T00:60:00Z",
  "2026-01-01T00:00:61Z",
  "2026-01-01T00:00:00+24:00",
  "2026-1-1T0:0:0Z",
  "+012026-01-01T00:00:00Z",
  " 2026-01-01T00:00:00Z",
  "2026-01-01T00:00:00Z\n",
  "",
  0,
  1767225600000,
  new Date(NaN),
  new Date(8.64e15),
  new Date(-1e15),
  {},
])("%o is no date-time", async (value) => {
  for (const name of ["start_time", "end_time"]) {
    expect(await refusedCall({ query: { [name]: value } }, name)).toContain("RFC 3339 date-time");
  }
});

test.each([
  "2024-02-29T23:59:60Z",
  "2026-01-01t00:00:00z",
  "2026-01-01T00:00:00.123456789-12:30",
  "0000-01-01T00:00:00Z",
  new Date(),
])("%o is a date-time", async (start_time) => {
  await client.GET(path, { params: { query: { start_time } } });
  expect(mock.requests.splice(0)).toHaveLength(1);
});

test("an unknown status, search text or parameter is refused, with what is accepted", async () => {
  expect(await refusedCall({ query: { status: "active" } }, "status")).toBe(
    'status must be ACTIVE or INACTIVE; received "active"',
  );
  await refusedCall({ query: { status: ["ACTIVE"] } }, "status");
  await refusedCall({ query: { search: 5 } }, "search");
  await refusedCall({ query: { search: "\udfff" } }, "search");
  expect(await refusedCall({ query: { title: "x" } }, "title")).toContain(
    "page_no, per_page, start_time, end_time, search, status",
  );
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    await refusedCall({ query: JSON.parse(`{"${name}":"x"}`) as object }, name);
  }
});

test("undefined and null leave a parameter out; an empty search is sent", async () => {
  await client.GET(path, { params: { query: { page_no: undefined, status: null, search: "" } } } as never);
  expect(mock.requests[0]?.url).toMatch(/meetings\?search=$/);
  mock.requests.length = 0;
});

test.each(["/accounts", "", "__proto__", "constructor", "toString", undefined, null, 5, Symbol("path")])(
  "%o is no path",
  async (value) => {
    refused(await rejection(client.GET(value as never)), "path");
  },
);

test.each([
  "",
  "api.cloudflare.com",
  "//api.cloudflare.com",
  "/client/v4",
  "ftp://example.com",
  "file:///etc",
  "https://",
  "https://[bad",
  "https://user:pass@example.com",
  "https://user@example.com",
  "https://example.com?x=1",
  "https://example.com/#x",
  "https://example.com/?",
  "http://example.com",
  "http://127.0.0.1.example.com",
  "http://localhost.example.com",
  "http://example.com:80/127.0.0.1",
  "http://128.0.0.1",
  "http://[::2]",
  "http://localhost@example.com",
  "javascript:alert(1)",
  5,
  {},
])("baseUrl %o is refused", (baseUrl) => {
  const message = refusedOption({ baseUrl }, "baseUrl");
  expect(message).not.toContain("pass");
});

test.each([
  "http://localhost",
  "http://localhost:8080/x",
  "http://127.0.0.1",
  "http://127.9.9.9:1",
  "http://127.1",
  "http://[::1]:80",
  "https://proxy.example.com/cf/",
  "HTTPS://EXAMPLE.COM",
])("baseUrl %s is accepted", (baseUrl) => {
  expect(createMeetingsClient({ ...options, baseUrl }).pathParameters).toEqual({
    account_id: ids.accountId,
    app_id: ids.appId,
  });
});

test("http to other hosts needs allowInsecure", () => {
  createMeetingsClient({ ...options, baseUrl: "http://example.com", allowInsecure: true });
  refusedOption({ baseUrl: "http://example.com", allowInsecure: false }, "baseUrl");
  refusedOption({ baseUrl: "ftp://example.com", allowInsecure: true }, "baseUrl");
});

const limits = ["timeoutMs", "deadlineMs", "maxBodyBytes"] as const;
const retryLimits = ["attempts", "baseDelayMs", "maxDelayMs", "maxRetryAfterMs"] as const;

test.each([NaN, -1, -Infinity, "5", {}, true, 1n])("%o is no limit", async (value) => {
  for (const name of limits) refusedOption({ [name]: value }, name);
  for (const name of retryLimits) refusedOption({ retry: { [name]: value } }, name);
  for (const name of ["timeoutMs", "deadlineMs"]) refused(await rejection(client.GET(path, { [name]: value })), name);
});

test("0 is a delay, but no timeout, size or number of attempts", () => {
  for (const name of limits) refusedOption({ [name]: 0 }, name);
  refusedOption({ retry: { attempts: 0 } }, "attempts");
  createMeetingsClient({ ...options, retry: { baseDelayMs: 0, maxDelayMs: 0, maxRetryAfterMs: 0 } });
});

test("undefined options stand for their defaults", () => {
  const names: (keyof ClientOptions)[] = [
    "baseUrl",
    "timeoutMs",
    "deadlineMs",
    "retry",
    "pace",
    "maxBodyBytes",
    "validate",
    "headers",
    "accountId",
  ];
  const client = createMeetingsClient({ ...options, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  expect(client.pathParameters).toEqual({ app_id: ids.appId });
});

test.each([
  { authorization: "Bearer other" },
  { AUTHORIZATION: "x" },
  { "bad name": "x" },
  { "x-ok": "bad\nvalue secret-value" },
  { "x-ok": "täglich 会议 secret-value" },
])("headers %j are refused, in a call or at creation", async (headers) => {
  const message = refused(await rejection(client.GET(path, { headers })), "headers");
  expect(message).not.toContain("secret-value");
  refusedOption({ headers }, "headers");
});

test("what was received is shown short and on one line", async () => {
  const message = await refusedCall({ query: { status: `x\n${"y".repeat(5000)}` } }, "status");
  expect(message.length).toBeLessThan(400);
  expect(message).not.toMatch(/\p{C}/u);
});

test("a polluted Object.prototype changes nothing that is sent", async () => {
  const urls: string[] = [];
  const polluted = createMeetingsClient({
    ...options,
    fetch: (url) => {
      urls.push(url);
      return Promise.resolve(Response.json(page));
    },
  });
  const prototype = Object.prototype as Record<string, unknown>;
  prototype["search"] = "polluted";
  try {
    unwrap(await polluted.GET(path));
  } finally {
    delete prototype["search"];
  }
  expect(urls).toEqual([expect.stringMatching(/meetings$/)]);
});
