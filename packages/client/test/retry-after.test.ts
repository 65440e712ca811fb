import { RateLimitError, ServerError, TimeoutError } from "@rtk-meetings/client";
import { expect, test } from "vitest";
import { clientOfServer, path, quick, rejection } from "./support/observed-client.js";
import { reply } from "./support/raw-server.js";

/** What a client does after one answer with these headers. */
async function after(status: number, headers: Record<string, string>, retry: object = quick) {
  const arrivals: number[] = [];
  const { client, events, server } = await clientOfServer(
    (_, response, number) => {
      arrivals.push(performance.now());
      if (number === 1) reply(response, status, { message: "later" }, headers);
      else reply(response, 200);
    },
    { retry, pace: false },
  );
  const result = await client.GET(path);
  const waits = events.flatMap((event) => (event.type === "wait" ? [event] : []));
  const [first = 0, second = 0] = arrivals;
  return { result, wait: waits[0], gap: second - first, requests: server.requests.length };
}

const inMs = (ms: number): string => new Date(Date.now() + ms).toUTCString();

test.each([429, 503, 408, 522])("Retry-After: 0 on a %i waits not at all", async (status) => {
  const { result, wait } = await after(status, { "retry-after": "0" }, { baseDelayMs: 60_000, maxDelayMs: 60_000 });
  expect(wait).toMatchObject({ reason: "retry-after", waitMs: 0 });
  expect(result.data).toBeDefined();
});

test("Retry-After: 2 waits two seconds, not less", async () => {
  const { wait, gap } = await after(429, { "retry-after": "2" });
  expect(wait).toMatchObject({ reason: "retry-after", waitMs: 2000 });
  expect(gap).toBeGreaterThan(1990);
});

test("a date in each of the three forms of HTTP", async () => {
  const date = new Date(Date.now() + 40_000);
  const [, day = "", month = "", year = "", time = ""] =
    /, (\d\d) (\w{3}) (\d{4}) (\S+)/.exec(date.toUTCString()) ?? [];
  const weekday = date.toLocaleDateString("en", { weekday: "long", timeZone: "UTC" });
  for (const form of [
    date.toUTCString(),
    `${weekday}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${weekday.slice(0, 3)} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`,
  ]) {
    const { result, requests } = await after(503, { "retry-after": form }, { ...quick, maxRetryAfterMs: 10_000 });
    expect(requests, form).toBe(1);
    expect(result.error?.retryAfterMs, form).toBeGreaterThan(30_000);
    expect(result.error?.retryAfterMs, form).toBeLessThanOrEqual(40_000);
  }
});

test("a date is waited for", async () => {
  const { wait, result } = await after(503, { "retry-after": inMs(2000) });
  expect(wait?.reason).toBe("retry-after");
  expect(wait?.waitMs).toBeLessThanOrEqual(2000);
  expect(result.data).toBeDefined();
});

test.each([
  "soon",
  "-1",
  "1.5",
  "1e3",
  "0x10",
  "",
  "3, 4",
  "later 3000",
  "Sun, 99 Foo 3000 99:99:99 GMT",
  "2999-12-31T00:00:00Z",
  inMs(-5000),
  "Thu, 01 Jan 1970 00:00:00 GMT",
])("Retry-After: %j is no wait that was asked for: ordinary back-off", async (value) => {
  const { wait, result } = await after(429, { "retry-after": value });
  expect(wait?.reason).toBe("back-off");
  expect(wait?.waitMs).toBeLessThanOrEqual(1);
  expect(result.data).toBeDefined();
});

test.each([
  ["2^31 ms", "2147484", 2_147_484_000],
  ["30 days", "2592000", 2_592_000_000],
  ["61 s", "61", 61_000],
  ["more than a number holds", "9".repeat(400), Infinity],
])("longer than maxRetryAfterMs, %s: no retry, the wait is on the error", async (_, value, retryAfterMs) => {
  const { result, requests } = await after(429, { "retry-after": value });
  expect(result.error).toBeInstanceOf(RateLimitError);
  expect(result.error).toMatchObject({ retryAfterMs, isRetryable: true, attempts: 1 });
  expect(requests).toBe(1);
});

test("exactly maxRetryAfterMs is still waited", async () => {
  const retry = { ...quick, maxRetryAfterMs: 1000 };
  expect((await after(503, { "retry-after": "1" }, retry)).result.data).toBeDefined();
  const { result } = await after(503, { "retry-after": "1" }, { ...retry, maxRetryAfterMs: 999 });
  expect(result.error).toBeInstanceOf(ServerError);
  expect(result.error?.retryAfterMs).toBe(1000);
});

test("a wait longer than what is left of the deadline fails at once", async () => {
  const { client, server, events } = await clientOfServer(
    (_, response) => reply(response, 503, { message: "later" }, { "retry-after": "30" }),
    { deadlineMs: 20_000 },
  );
  const start = performance.now();
  const error = await rejection(client.GET(path));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(error).toBeInstanceOf(TimeoutError);
  expect((error as Error).cause).toBeInstanceOf(ServerError);
  expect(server.requests).toHaveLength(1);
  expect(events.filter(({ type }) => type === "wait")).toEqual([]);
});

test("without Retry-After, the used-up item of Ratelimit with the longest t counts on a 429", async () => {
  const ratelimit = '"a, r=0;t=9";r=5;t=50, "b";r=0;t=1, "c";t=2;r=0, "d";r=01;t=40, "e";r=0.5;t=41, "f";r=0';
  expect((await after(429, { ratelimit })).wait).toMatchObject({ reason: "retry-after", waitMs: 2000 });
});

test.each([
  [503, '"default";r=0;t=1'],
  [429, '"default";r=3;t=1'],
  [429, '"default";r=0'],
  [429, "nonsense"],
])("a %i with Ratelimit %s asks for no wait", async (status, ratelimit) => {
  expect((await after(status, { ratelimit })).wait?.reason).toBe("back-off");
});

test("Retry-After goes before Ratelimit", async () => {
  const { wait } = await after(429, { "retry-after": "0", ratelimit: '"default";r=0;t=30' });
  expect(wait?.waitMs).toBe(0);
});
