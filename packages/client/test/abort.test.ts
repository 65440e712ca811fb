import { execFile } from "node:child_process";
import { getEventListeners } from "node:events";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { clientOfMock, clientOfServer, observe, path, rejection } from "./support/observed-client.js";
import { reply } from "./support/raw-server.js";

/** Far above what an abort takes, far below what it cuts short. */
const atOnce = 5_000;
const reason = new Error("enough");

/** Aborts a call as soon as `isDue`, and checks how it ends. */
async function abortWhen(isDue: () => boolean, start: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const call = rejection(start(controller.signal));
  await expect.poll(isDue, { interval: 5, timeout: 10_000 }).toBe(true);
  const aborted = performance.now();
  controller.abort(reason);
  expect(await call).toBe(reason);
  expect(performance.now() - aborted).toBeLessThan(atOnce);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
}

test("aborted before the call: nothing is sent, nothing is asked for", async () => {
  const asked: string[] = [];
  const { client, mock, events } = await clientOfMock([], {
    apiToken: () => {
      asked.push("token");
      return "mock-token";
    },
  });
  expect(await rejection(client.GET(path, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect([mock.requests, events, asked]).toEqual([[], [], []]);
});

test("while waiting for the headers: the connection is closed", async () => {
  const { client, server, events } = await clientOfServer(() => undefined, { retry: false });
  await abortWhen(
    () => server.requests.length === 1,
    (signal) => client.GET(path, { signal }),
  );
  await server.disconnected();
  expect(events.map(({ type }) => type)).toEqual(["request"]);
});

test("while the body streams: the connection is closed", async () => {
  const { client, server, events } = await clientOfServer((_, response) => response.writeHead(200).write('{"data":'));
  await abortWhen(
    () => server.requests.length === 1,
    (signal) => client.GET(path, { signal }),
  );
  await server.disconnected();
  expect(events.map(({ type }) => type)).toEqual(["request"]);
});

test("during a back-off wait", async () => {
  const { client, events } = await clientOfMock([{ kind: "status", status: 503 }], {
    deadlineMs: Infinity,
    retry: { baseDelayMs: 1e12, maxDelayMs: 1e12 },
  });
  await abortWhen(
    () => events.some(({ type }) => type === "wait"),
    (signal) => client.GET(path, { signal }),
  );
});

test("during a Retry-After wait", async () => {
  const { client, events } = await clientOfMock([{ kind: "rate-limited", retryAfter: 50 }]);
  await abortWhen(
    () => events.some(({ type }) => type === "wait"),
    (signal) => client.GET(path, { signal }),
  );
});

test("during a pace wait", async () => {
  const { client, events } = await clientOfServer((_, response) =>
    reply(response, 200, undefined, { ratelimit: '"default";r=0;t=50' }),
  );
  await client.GET(path);
  await abortWhen(
    () => events.some(({ type }) => type === "wait"),
    (signal) => client.GET(path, { signal }),
  );
});

test("while a token function is pending that ignores the signal", async () => {
  let asked = 0;
  const apiToken = (): Promise<string> => {
    asked++;
    return new Promise(() => undefined);
  };
  const { client, mock } = await clientOfMock([], { apiToken });
  await abortWhen(
    () => asked === 1,
    (signal) => client.GET(path, { signal }),
  );
  expect(mock.requests).toEqual([]);
});

test("with a fetch function that ignores the signal; what it answers later is cancelled", async () => {
  let answer: (response: Response) => void = () => undefined;
  let calls = 0;
  const { client } = observe("https://example.com", {
    fetch: () => {
      calls++;
      return new Promise((resolve) => (answer = resolve));
    },
  });
  await abortWhen(
    () => calls === 1,
    (signal) => client.GET(path, { signal }),
  );
  const cancelled = new Promise((resolve) => {
    answer(new Response(new ReadableStream({ cancel: resolve })));
  });
  await cancelled;
});

test("a body from a fetch function that ignores the signal is cancelled", async () => {
  let isReading = false;
  let cancel: (reason: unknown) => void = () => undefined;
  const cancelled = new Promise((resolve) => (cancel = resolve));
  const body = new ReadableStream({ pull: () => void (isReading = true), cancel }, { highWaterMark: 0 });
  const { client } = observe("https://example.com", { fetch: () => Promise.resolve(new Response(body)) });
  await abortWhen(
    () => isReading,
    (signal) => client.GET(path, { signal }),
  );
  await cancelled;
});

test("many calls may share a signal: one listener while they last, none afterwards, no warning", async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error): number => warnings.push(warning);
  process.on("warning", warn);
  onTestFinished(() => void process.off("warning", warn));
  const { client } = await clientOfMock([{ kind: "status", status: 503, times: 3 }]);
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 20 }, () => client.GET(path, { signal }));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  await Promise.all(calls);
  expect(getEventListeners(signal, "abort")).toEqual([]);

  const aborted = Promise.all(Array.from({ length: 20 }, () => rejection(client.GET(path, { signal }))));
  controller.abort(reason);
  expect(new Set(await aborted)).toEqual(new Set([reason]));
  expect(warnings).toEqual([]);
});

test("a call that ends leaves the others on its signal abortable", async () => {
  const { client } = await clientOfMock([{ kind: "stall-headers", at: 1 }]);
  const controller = new AbortController();
  const { signal } = controller;
  const stalled = rejection(client.GET(path, { signal, timeoutMs: Infinity }));
  await client.GET(path, { signal });
  controller.abort(reason);
  expect(await stalled).toBe(reason);
});

test("any reason is passed on as it is", async () => {
  const { client } = await clientOfMock([{ kind: "stall-headers" }]);
  const timedOut = await rejection(client.GET(path, { signal: AbortSignal.timeout(20) }));
  expect(timedOut).toMatchObject({ name: "TimeoutError" });
  expect(timedOut).toBeInstanceOf(DOMException);
  const controller = new AbortController();
  const call = rejection(client.GET(path, { signal: controller.signal }));
  controller.abort();
  expect(await call).toBe(controller.signal.reason);
});

test("a process whose calls were aborted in every phase exits by itself", async () => {
  const program = fileURLToPath(new URL("support/aborts.ts", import.meta.url));
  const run = promisify(execFile)(process.execPath, ["--import", "tsx", "--conditions=@rtk-meetings/source", program], {
    timeout: 25_000,
  });
  const { stdout, stderr } = await run;
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({ phases: 6, reasons: 6, active: [] });
});
