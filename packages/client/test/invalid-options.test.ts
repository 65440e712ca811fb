import { createMeetingsClient, InvalidRequestError, type ClientOptions } from "@rtk-meetings/client";
import { expect, test } from "vitest";
import { ids, path, rejection } from "./support/observed-client.js";
import { client, mock, options, refused, refusedOption } from "./support/refusals.js";

const limits = ["timeoutMs", "deadlineMs", "maxBodyBytes"] as const;
const retryLimits = ["attempts", "baseDelayMs", "maxDelayMs", "maxRetryAfterMs"] as const;

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

test.each([NaN, -1, -Infinity, "5", {}, true, 1n])("%o is no limit", async (value) => {
  for (const name of limits) refusedOption({ [name]: value }, name);
  for (const name of retryLimits) refusedOption({ retry: { [name]: value } }, name);
  for (const name of ["timeoutMs", "deadlineMs"]) refused(await rejection(client.GET(path, { [name]: value })), name);
});

test.each([
  ["fetch", 5],
  ["fetch", {}],
  ["onEvent", "log"],
])("%s of the wrong kind, %o, is refused", (name, value) => {
  expect(refusedOption({ [name]: value }, name)).toContain("must be a function");
});

test("validate takes validators and one of two modes", () => {
  for (const validators of [undefined, null, 5]) {
    const message = refusedOption({ validate: { validators, mode: "throw" } }, "validate.validators");
    expect(message).toContain(`received ${validators}`);
  }
  expect(refusedOption({ validate: { validators: {}, mode: "thorw" } }, "validate.mode")).toBe(
    'validate.mode must be report or throw; received "thorw"',
  );
});

test("no options at all are refused, no init is none", async () => {
  expect(() => createMeetingsClient(undefined as never)).toThrow(InvalidRequestError);
  expect((await client.GET(path, null as never)).data).toBeDefined();
  mock.requests.length = 0;
});

test("a signal that is none is refused, null is no signal", async () => {
  for (const signal of [{}, "x", 5]) {
    expect(refused(await rejection(client.GET(path, { signal } as never)), "signal")).toContain("an AbortSignal");
  }
  expect((await client.GET(path, { signal: null } as never)).data).toBeDefined();
  mock.requests.length = 0;
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
  expect(message).toContain(Object.keys(headers)[0]);
  refusedOption({ headers }, "headers");
});
