import { ConnectionError, ServerError, type ClientEvent } from "@rtk-meetings/client";
import type { Fault } from "@rtk-meetings/mock";
import { expect, test } from "vitest";
import { clientOfMock, clientOfServer, observe, path, quick, rejection } from "./support/observed-client.js";
import { reply } from "./support/raw-server.js";

const types = (events: readonly ClientEvent[]): string[] => events.map(({ type }) => type);

test.each([408, 429, 500, 502, 503, 504, 520, 522, 525, 530])("%i is retried", async (status) => {
  const { client, events } = await clientOfServer((_, response, number) => reply(response, number < 3 ? status : 200));
  expect((await client.GET(path)).data).toBeDefined();
  expect(types(events)).toEqual([
    ...["request", "response", "retry", "wait"],
    ...["request", "response", "retry", "wait"],
    ...["request", "response"],
  ]);
});

test.each([400, 401, 403, 404, 405, 409, 410, 422, 501, 505, 519, 531, 599])("%i is not", async (status) => {
  const { client, server } = await clientOfServer((_, response) => reply(response, status, { message: "no" }));
  const { error } = await client.GET(path);
  expect(error).toMatchObject({ status, attempts: 1, isRetryable: false });
  expect(server.requests).toHaveLength(1);
});

test.each<[string, Fault]>([
  ["a reset before the headers", { kind: "reset" }],
  ["a reset in the body", { kind: "reset", afterBytes: 100 }],
  ["a body cut short", { kind: "cut-body" }],
  ["a body cut before its first byte", { kind: "cut-body", afterBytes: 0 }],
])("%s is retried, and at last a ConnectionError", async (_, fault) => {
  const lucky = await clientOfMock([{ ...fault, times: 2 }]);
  expect((await lucky.client.GET(path)).data?.data).toHaveLength(25);
  expect(lucky.mock.requests).toHaveLength(3);

  const unlucky = await clientOfMock([fault]);
  const error = await rejection(unlucky.client.GET(path));
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as Error).message).toMatch(`GET ${path}: `);
  expect(unlucky.mock.requests).toHaveLength(3);
});

test("nobody listens: a ConnectionError that says so", async () => {
  const { client, server } = await clientOfServer(() => undefined);
  await server.close();
  const error = await rejection(client.GET(path));
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as Error).message).toContain("ECONNREFUSED");
});

test("the last error is returned, with the number of attempts", async () => {
  const { client, mock } = await clientOfMock([{ kind: "status", status: 503 }], { retry: { ...quick, attempts: 4 } });
  const { error, response } = await client.GET(path);
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ attempts: 4, isRetryable: true });
  expect(response.status).toBe(503);
  expect(mock.requests).toHaveLength(4);
});

test.each([{ retry: false as const }, { retry: { attempts: 1 } }])("%o: one attempt", async (options) => {
  const { client, mock } = await clientOfMock([{ kind: "status", status: 503 }], options);
  expect((await client.GET(path)).error?.attempts).toBe(1);
  expect(mock.requests).toHaveLength(1);
});

test("the wait before retry n is random, at most baseDelayMs x 2^(n-1) and maxDelayMs", async () => {
  const retry = { attempts: 6, baseDelayMs: 2, maxDelayMs: 10 };
  const { client, events } = await clientOfMock([{ kind: "status", status: 503 }], { retry });
  for (let call = 0; call < 10; call++) await client.GET(path);
  const waits = events.flatMap((event) => (event.type === "wait" ? [event] : []));
  expect(new Set(waits.map(({ reason }) => reason))).toEqual(new Set(["back-off"]));
  for (const [retryIndex, bound] of [2, 4, 8, 10, 10].entries()) {
    const drawn = waits.filter((_, index) => index % 5 === retryIndex).map(({ waitMs }) => waitMs);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(bound);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(new Set(drawn).size).toBeGreaterThan(1);
    // A correct draw fails this once in ten million runs.
    expect(Math.max(...drawn)).toBeGreaterThan(bound / 5);
  }
});

test("a retry says why", async () => {
  const { client, events } = await clientOfMock([{ kind: "status", status: 503, shape: "generic", times: 1 }]);
  await client.GET(path);
  const retry = events.find(({ type }) => type === "retry");
  expect(retry).toMatchObject({ method: "GET", path, attempt: 1 });
  expect(retry).toHaveProperty("error", expect.stringMatching(/^ServerError: GET .*: 503 /));
});

test("1,000 parallel calls under random faults end with the right page or a typed error", async () => {
  const one = (fault: Fault): Fault => ({ ...fault, probability: 0.02 });
  const { mock, url } = await clientOfMock(
    [
      one({ kind: "status", status: 500 }),
      one({ kind: "status", status: 502, shape: "html" }),
      one({ kind: "status", status: 404 }),
      one({ kind: "rate-limited", retryAfter: 0, ratelimit: null }),
      one({ kind: "reset" }),
      one({ kind: "cut-body" }),
      one({ kind: "invalid-json" }),
      one({ kind: "success-false" }),
      one({ kind: "empty" }),
      one({ kind: "redirect" }),
    ],
    {},
    { meetings: 1000 },
  );
  const { client } = observe(url, { onEvent: undefined });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 1000 }, (_, index) =>
      client.GET(path, { params: { query: { page_no: index + 1, per_page: 1 } } }),
    ),
  );
  const kinds = new Map<string, number>();
  for (const [index, outcome] of outcomes.entries()) {
    const error = outcome.status === "rejected" ? (outcome.reason as Error) : outcome.value.error;
    const kind = error?.name ?? "data";
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (outcome.status === "fulfilled" && outcome.value.data) {
      expect(outcome.value.data.paging.start_offset).toBe(index + 1);
      expect(outcome.value.data.data).toHaveLength(1);
    }
  }
  expect(kinds.get("data")).toBeGreaterThan(800);
  expect([...kinds.keys()].sort()).toEqual(
    expect.arrayContaining(["ApiError", "NotFoundError", "ProtocolError", "data"]),
  );
  const known = [
    "data",
    "ApiError",
    "NotFoundError",
    "ProtocolError",
    "ServerError",
    "ConnectionError",
    "RateLimitError",
  ];
  expect([...kinds.keys()].filter((kind) => !known.includes(kind))).toEqual([]);
  expect(mock.requests.length).toBeGreaterThan(1000);
});
