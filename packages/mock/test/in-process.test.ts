import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { createMockApi, type Fault } from "../src/index.js";
import { errorOf } from "./fault-cases/case.js";
import { call, credentials, meetingsPath } from "./support.js";

const url = `https://api.cloudflare.com/client/v4${meetingsPath}`;

describe("fetch takes what fetch takes", () => {
  const mock = createMockApi();

  test.each<[string, Parameters<typeof mock.fetch>]>([
    ["a string", [url, { headers: credentials }]],
    ["a URL", [new URL(url), { headers: new Headers(credentials) }]],
    ["a Request", [new Request(url, { headers: credentials })]],
    ["a Request with other headers", [new Request(url), { headers: credentials }]],
    ["any origin", [url.replace("https://api.cloudflare.com", "http://localhost:1"), { headers: credentials }]],
  ])("%s", async (_, parameters) => {
    expect((await mock.fetch(...parameters)).status).toBe(200);
  });

  test("and refuses what fetch refuses", async () => {
    expect(await errorOf(mock.fetch("/relative"))).toBeInstanceOf(TypeError);
    expect(await errorOf(mock.fetch(url, { body: "x" }))).toBeInstanceOf(TypeError);
  });
});

describe("abort", () => {
  const reason = new Error("enough");

  test.each<[string, Fault[]]>([
    ["before anything", []],
    ["before anything, with latency", [{ kind: "latency" }]],
  ])("%s rejects with the reason, and nothing is requested", async (_, faults) => {
    const mock = createMockApi({ faults });
    expect(await errorOf(call(mock, "", { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(mock.requests).toEqual([]);
  });

  test.each<[string, Fault, number]>([
    ["a wait", { kind: "latency", latency: { kind: "uniform", minMs: 60_000, maxMs: 60_000 } }, 0],
    ["an endless wait", { kind: "stall-headers" }, 0],
    ["latency of the mock", { kind: "html" }, 60_000],
  ])("during %s", async (_, fault, latencyMs) => {
    const mock = createMockApi({ faults: [fault], latencyMs });
    const controller = new AbortController();
    const answer = errorOf(call(mock, "", { signal: controller.signal }));
    await new Promise(setImmediate);
    controller.abort(reason);
    expect(await answer).toBe(reason);
  });

  test.each<Fault>([{ kind: "stall-body" }, { kind: "slow-drip", intervalMs: 60_000 }])(
    "in the body: $kind",
    async (fault) => {
      const controller = new AbortController();
      const response = await call(createMockApi({ faults: [fault] }), "", { signal: controller.signal });
      const text = errorOf(response.text());
      await new Promise(setImmediate);
      controller.abort(reason);
      expect(await text).toBe(reason);
    },
  );

  test("right after the call rejects with the reason, and nothing is requested", async () => {
    const mock = createMockApi();
    const controller = new AbortController();
    const answer = errorOf(call(mock, "", { signal: controller.signal }));
    controller.abort(reason);
    expect(await answer).toBe(reason);
    expect(mock.requests).toEqual([]);
  });

  test("between head and body, without any fault", async () => {
    const controller = new AbortController();
    const response = await call(createMockApi(), "", { signal: controller.signal });
    controller.abort(reason);
    expect(await errorOf(response.text())).toBe(reason);
  });

  test("by a timer, while calls follow each other without a pause", async () => {
    const mock = createMockApi({ meetings: 1 });
    const signal = AbortSignal.timeout(20);
    const calls = async (): Promise<void> => {
      for (let count = 0; count < 5000; count++) await (await call(mock, "", { signal })).text();
    };
    expect(await errorOf(calls())).toBe(signal.reason);
  });

  test("not by a signal that the call has put aside", async () => {
    const request = new Request(url, { headers: credentials, signal: AbortSignal.abort(reason) });
    expect((await createMockApi().fetch(request, { signal: null })).status).toBe(200);
  });

  test("between head and body, by the signal of a Request", async () => {
    const controller = new AbortController();
    const mock = createMockApi({ faults: [{ kind: "slow-drip", intervalMs: 0 }] });
    const response = await mock.fetch(new Request(url, { headers: credentials, signal: controller.signal }));
    controller.abort(reason);
    expect(await errorOf(response.text())).toBe(reason);
  });

  test("leaves no listener on a signal that lives on", async () => {
    const { signal } = new AbortController();
    const faults: Fault[] = [
      { kind: "slow-drip", intervalMs: 0, at: 1 },
      { kind: "latency", latency: { kind: "uniform", minMs: 1, maxMs: 2 }, at: 2 },
      { kind: "cut-body", at: 3 },
    ];
    const mock = createMockApi({ faults });
    for (let index = 0; index < 4; index++) {
      await mock
        .fetch(url, { headers: credentials, signal })
        .then((response) => response.text())
        .catch(() => undefined);
    }
    expect(mock.requests).toHaveLength(4);
    expect(getEventListeners(signal, "abort").filter(({ name }) => name !== "abort")).toEqual([]);
  });
});

describe("broken connections reject as fetch does", () => {
  test.each<[Fault, string, string]>([
    [{ kind: "reset" }, "fetch failed", "ECONNRESET"],
    [{ kind: "cut-body" }, "terminated", "UND_ERR_SOCKET"],
    [{ kind: "reset", afterBytes: 10 }, "terminated", "UND_ERR_SOCKET"],
  ])("%j", async (fault, message, code) => {
    const mock = createMockApi({ faults: [fault] });
    const error = await errorOf(call(mock).then((response) => response.text()));
    expect(error).toBeInstanceOf(TypeError);
    expect([error.message, error.cause?.code]).toEqual([message, code]);
  });
});

describe("a body in pieces", () => {
  test("comes in whole", async () => {
    const wanted = await (await call(createMockApi())).text();
    const mock = createMockApi({ faults: [{ kind: "slow-drip", chunkBytes: 777, intervalMs: 0 }] });
    expect(await (await call(mock)).text()).toBe(wanted);
  });

  test("may be cancelled", async () => {
    const mock = createMockApi({ faults: [{ kind: "slow-drip", intervalMs: 60_000 }] });
    const reader = (await call(mock)).body?.getReader();
    await reader?.read();
    const next = reader?.read();
    await reader?.cancel();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});

describe("redirects", () => {
  const loop = createMockApi({ faults: [{ kind: "redirect", location: meetingsPath }] });

  test("are followed within the mock, as fetch does by default", async () => {
    const mock = createMockApi({
      faults: [{ kind: "redirect", times: 2, location: `/client/v4${meetingsPath}?page_no=2` }],
    });
    const response = await call(mock);
    expect([response.status, mock.requests.map(({ status }) => status)]).toEqual([200, [302, 302, 200]]);
    expect([response.url, response.redirected]).toEqual([`${url}?page_no=2`, true]);
  });

  test("are handed over if the caller wants them", async () => {
    const response = await call(loop, "", { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, meetingsPath]);
    expect([response.url, response.redirected]).toEqual([url, false]);
  });

  test.each<[string, RequestInit]>([
    ["reject if the caller wants none", { redirect: "error" }],
    ["reject when there are too many", {}],
  ])("%s", async (_, init) => {
    expect((await errorOf(call(loop, "", init))).message).toBe("fetch failed");
  });

  test("never lead to another host", async () => {
    const mock = createMockApi({ faults: [{ kind: "redirect", location: "https://example.com/" }] });
    expect(await errorOf(call(mock))).toBeInstanceOf(TypeError);
    expect(mock.requests).toHaveLength(1);
  });
});
