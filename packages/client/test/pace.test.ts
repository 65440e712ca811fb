import { RateLimitError, TimeoutError, unwrap } from "@rtk-meetings/client";
import { expect, test } from "vitest";
import { clientOfServer, path, quick, rejection } from "./support/observed-client.js";
import { page, reply } from "./support/raw-server.js";

/** A client of a server whose answers carry these Ratelimit headers, one after the other, and then none. */
function limitedBy(ratelimits: readonly string[], options: Parameters<typeof clientOfServer>[1] = {}) {
  return clientOfServer((_, response, number) => {
    const ratelimit = ratelimits[number - 1];
    reply(response, 200, page, ratelimit === undefined ? {} : { ratelimit });
  }, options);
}

test("when nothing remains, the next call waits until the limit resets", async () => {
  const { client, events } = await limitedBy(['"default";r=0;t=1']);
  await client.GET(path);
  const start = performance.now();
  unwrap(await client.GET(path));
  expect(performance.now() - start).toBeGreaterThan(900);
  const waits = events.flatMap((event) => (event.type === "wait" ? [event] : []));
  expect(waits).toMatchObject([{ reason: "pace", attempt: 0 }]);
  expect(waits[0]?.waitMs).toBeGreaterThan(900);
  expect(waits[0]?.waitMs).toBeLessThanOrEqual(1000);
  unwrap(await client.GET(path));
  expect(events.filter(({ type }) => type === "wait")).toHaveLength(1);
});

test.each(['"default";r=1;t=50', '"default";r=10;t=50', '"default";r=0', "", "r", '"r=0;t=50";r=2;t=50'])(
  "Ratelimit %j asks for no pause",
  async (ratelimit) => {
    const { client, events } = await limitedBy([ratelimit]);
    await client.GET(path);
    await client.GET(path);
    expect(events.filter(({ type }) => type === "wait")).toEqual([]);
  },
);

test("a pause longer than maxRetryAfterMs: a RateLimitError, and nothing is sent", async () => {
  const { client, server } = await limitedBy(['"default";r=0;t=61']);
  await client.GET(path);
  const { error, data, response } = await client.GET(path);
  expect(data).toBeUndefined();
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ status: 429, attempts: 0, isRetryable: true, path });
  expect(error?.retryAfterMs).toBeGreaterThan(60_000);
  expect(error?.retryAfterMs).toBeLessThanOrEqual(61_000);
  expect(error?.message).toContain("nothing was sent");
  expect(response.status).toBe(429);
  expect(server.requests).toHaveLength(1);
});

test("a pause longer than the deadline leaves: a TimeoutError at once", async () => {
  const { client, server } = await limitedBy(['"default";r=0;t=50']);
  await client.GET(path);
  const error = await rejection(client.GET(path, { deadlineMs: 30_000 }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect((error as Error).message).toContain("pace");
  expect(server.requests).toHaveLength(1);
});

test("pace: false waits for nothing", async () => {
  const { client, server } = await limitedBy(['"default";r=0;t=61'], { pace: false });
  await client.GET(path);
  unwrap(await client.GET(path));
  expect(server.requests).toHaveLength(2);
});

test("error answers count too; inside a call Retry-After decides", async () => {
  const { client, events } = await clientOfServer(
    (_, response, number) => {
      const headers = { ratelimit: '"default";r=0;t=50', "retry-after": "0" };
      if (number === 1) reply(response, 503, {}, headers);
      else reply(response, 200, page, { ratelimit: '"default";r=9;t=50' });
    },
    { retry: quick },
  );
  unwrap(await client.GET(path));
  unwrap(await client.GET(path));
  const waits = events.flatMap((event) => (event.type === "wait" ? [event] : []));
  expect(waits).toMatchObject([{ reason: "retry-after", waitMs: 0 }]);
});

test("an answer to an older request does not end a pause", async () => {
  const held: (() => void)[] = [];
  const { client, server, events } = await clientOfServer((_, response, number) => {
    if (number === 1) held.push(() => reply(response, 200, page, { ratelimit: '"default";r=1;t=50' }));
    else reply(response, 200, page, { ratelimit: '"default";r=0;t=50' });
  });
  const older = client.GET(path);
  await expect.poll(() => server.requests.length).toBe(1);
  await client.GET(path);
  held[0]?.();
  await older;
  await rejection(client.GET(path, { deadlineMs: 10_000 }));
  expect(server.requests).toHaveLength(2);
  expect(events.filter(({ type }) => type === "request")).toHaveLength(2);
});

test("each client paces for itself", async () => {
  const { client, server } = await limitedBy(['"default";r=0;t=50']);
  const other = await limitedBy([]);
  await client.GET(path);
  unwrap(await other.client.GET(path));
  expect(server.requests).toHaveLength(1);
});
