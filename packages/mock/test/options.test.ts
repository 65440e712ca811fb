import { expect, test } from "vitest";
import { createMockApi, InvalidOptionError, MockError } from "../src/index.js";
import { call } from "./support.js";

test.each<[object, string]>([
  [{ meetings: -1 }, "meetings must be an array of meetings or a whole number from 0 to 10000000"],
  [{ meetings: 1.5 }, "meetings must be"],
  [{ meetings: 10_000_001 }, "meetings must be"],
  [{ meetings: [null] }, "meetings must be"],
  [{ meetings: "137" }, "meetings must be"],
  [{ seed: 0.5 }, "seed must be a whole number"],
  [{ apiToken: "" }, "apiToken must be visible ASCII characters without spaces"],
  [{ apiToken: "a b" }, "apiToken must be"],
  [{ accountId: "a/b" }, "accountId must be a text without slashes"],
  [{ appId: "" }, "appId must be"],
  [{ pageBase: 2 }, "pageBase must be 0 or 1"],
  [{ defaultPageSize: 0 }, "defaultPageSize must be a whole number from 1"],
  [{ defaultPageSize: 101 }, "defaultPageSize must be at most maxPageSize, 100"],
  [{ maxPageSize: 10, defaultPageSize: 11 }, "defaultPageSize must be at most maxPageSize, 10"],
  [{ overMax: "throw" }, 'overMax must be "cap" or "reject"'],
  [{ pageZero: "last" }, 'pageZero must be "first" or "empty" or "reject"'],
  [{ pastEnd: "wrap" }, 'pastEnd must be "empty" or "repeat-last" or "reject"'],
  [{ latencyMs: -1 }, "latencyMs must be a number of milliseconds"],
  [{ latencyMs: Number.NaN }, "latencyMs must be"],
  [{ rateLimit: { quota: 0, windowSeconds: 1 } }, "rateLimit must be { quota, windowSeconds }"],
  [{ rateLimit: { quota: 1 } }, "rateLimit must be"],
  [{ faults: { kind: "html" } }, "faults must be an array"],
  [{ token: "x" }, "an option must be one of meetings, seed, apiToken"],
])("%j is refused", (options, message) => {
  const make = (): unknown => createMockApi(options);
  expect(make).toThrow(InvalidOptionError);
  expect(make).toThrow(MockError);
  expect(make).toThrow(message);
});

test("a refusal never repeats a token", () => {
  expect(() => createMockApi({ apiToken: "s3cret token" })).toThrow(expect.not.objectContaining({ message: /s3cret/ }));
});

test("an option that is undefined is as good as absent", async () => {
  const options: object = { meetings: undefined, faults: undefined, pageBase: undefined };
  const mock = createMockApi(options);
  expect([mock.meetings.size, (await call(mock)).status]).toEqual([137, 200]);
});

test("token, account and app may be others", async () => {
  const mock = createMockApi({ apiToken: "t", accountId: "acc ount", appId: "äpp" });
  const url = `https://api.cloudflare.com/client/v4/accounts/acc%20ount/realtime/kit/%C3%A4pp/meetings`;
  expect((await mock.fetch(url, { headers: { authorization: "Bearer t" } })).status).toBe(200);
});

test("requests are on record, and the record may be emptied", async () => {
  const mock = createMockApi();
  await call(mock, "?page_no=2");
  await call(mock, "?page_no=x");
  const base = "https://api.cloudflare.com/client/v4/accounts";
  expect(mock.requests).toMatchObject([
    { method: "GET", url: expect.stringMatching(`^${base}.*page_no=2$`) as string, status: 200 },
    { method: "GET", status: 400 },
  ]);
  mock.requests.length = 0;
  await call(mock);
  expect(mock.requests).toHaveLength(1);
});
