import { InvalidRequestError, TimeoutError } from "@rtk-meetings/client";
import { expect, onTestFinished, test } from "vitest";
import { clientOfMock, clientOfServer, path, quick, rejection } from "./support/observed-client.js";
import { reply } from "./support/raw-server.js";

test.each(["stall-headers", "stall-body"] as const)("%s: each attempt ends after timeoutMs", async (kind) => {
  const { client, events } = await clientOfMock([{ kind }], { timeoutMs: 50 });
  const error = await rejection(client.GET(path));
  expect(error).toBeInstanceOf(TimeoutError);
  expect((error as Error).message).toBe(`GET ${path}: no answer within 50 ms`);
  expect(events.filter(({ type }) => type === "request")).toHaveLength(3);
});

test("an attempt that stalls is repeated", async () => {
  const { client } = await clientOfMock([{ kind: "stall-body", times: 2 }], { timeoutMs: 200 });
  expect((await client.GET(path)).data?.data).toHaveLength(25);
});

test("a slow body that keeps coming is still bounded by timeoutMs", async () => {
  const drip = { kind: "slow-drip", chunkBytes: 10, intervalMs: 20 } as const;
  const { client } = await clientOfMock([drip], { timeoutMs: 300, retry: false });
  expect(await rejection(client.GET(path))).toBeInstanceOf(TimeoutError);
});

test("after a timeout the connection is closed", async () => {
  const { client, server } = await clientOfServer((_, response) => response.writeHead(200).write("{"), {
    timeoutMs: 50,
    retry: false,
  });
  const call = rejection(client.GET(path));
  await expect.poll(() => server.requests.length).toBe(1);
  await Promise.all([server.disconnected(), call]);
});

test("deadlineMs covers all attempts and waits", async () => {
  const { client, mock } = await clientOfMock([{ kind: "stall-headers" }], {
    timeoutMs: 100,
    deadlineMs: 250,
    retry: { ...quick, attempts: 100 },
  });
  const start = performance.now();
  expect(await rejection(client.GET(path))).toBeInstanceOf(TimeoutError);
  expect(performance.now() - start).toBeGreaterThan(240);
  expect(mock.requests.length).toBeLessThan(10);
});

test("a call may set its own timeoutMs and deadlineMs", async () => {
  const { client } = await clientOfMock([{ kind: "stall-headers" }], { retry: false });
  for (const init of [{ timeoutMs: 20 }, { deadlineMs: 20 }]) {
    expect(((await rejection(client.GET(path, init))) as Error).message).toMatch(/no answer within (20|19) ms$/);
  }
});

test("a back-off longer than what is left fails at once", async () => {
  const { client, server } = await clientOfServer((_, response) => reply(response, 503), {
    retry: { baseDelayMs: 1e9, maxDelayMs: 1e9 },
    deadlineMs: 60_000,
  });
  const start = performance.now();
  const error = await rejection(client.GET(path));
  expect(error).toBeInstanceOf(TimeoutError);
  expect((error as Error).message).toMatch(/: a back-off wait of \d+ ms would outlast deadlineMs$/);
  expect(performance.now() - start).toBeLessThan(30_000);
  expect(server.requests).toHaveLength(1);
});

test.each([2 ** 31 - 1, 2 ** 31, 2 ** 40, Number.MAX_VALUE, Infinity])(
  "timeoutMs and deadlineMs of %d do not fire at once",
  async (ms) => {
    const { client } = await clientOfMock([{ kind: "latency", latency: { kind: "uniform", minMs: 60, maxMs: 61 } }], {
      timeoutMs: ms,
      deadlineMs: ms,
      retry: false,
    });
    expect((await client.GET(path)).response.status).toBe(200);
  },
);

test("a wait of 2^31 ms and more does not end at once", async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error): number => warnings.push(warning);
  process.on("warning", warn);
  onTestFinished(() => void process.off("warning", warn));
  const { client, events, server } = await clientOfServer(
    (_, response) => reply(response, 429, { message: "later" }, { "retry-after": "2147484" }),
    { deadlineMs: Infinity, retry: { maxRetryAfterMs: Infinity } },
  );
  const controller = new AbortController();
  const call = rejection(client.GET(path, { signal: controller.signal }));
  await expect.poll(() => events.some(({ type }) => type === "wait")).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(server.requests).toHaveLength(1);
  controller.abort("enough");
  expect(await call).toBe("enough");
  expect(warnings).toEqual([]);
});

const wrong = [NaN, -1, 0, -Infinity, "5" as never, {} as never];
test.each(wrong)("timeoutMs, deadlineMs and others of %o are refused", async (value) => {
  const { client } = await clientOfMock([]);
  for (const name of ["timeoutMs", "deadlineMs"] as const) {
    const error = await rejection(client.GET(path, { [name]: value }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ parameter: name });
  }
});
