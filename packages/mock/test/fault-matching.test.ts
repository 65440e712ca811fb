import { describe, expect, test } from "vitest";
import { createMockApi, InvalidOptionError, type Fault, type FaultRequest } from "../src/index.js";
import { call, credentials, listening } from "./support.js";

async function statuses(faults: readonly Fault[], count: number, seed = 1): Promise<number[]> {
  const mock = createMockApi({ faults, seed });
  const seen = [];
  for (let index = 0; index < count; index++) seen.push((await call(mock, `?page_no=${index}`)).status);
  return seen;
}

describe("a fault strikes", () => {
  test.each<[string, Fault[], number[]]>([
    ["every request", [{ kind: "status" }], [500, 500, 500, 500]],
    ["so many times", [{ kind: "status", times: 2 }], [500, 500, 200, 200]],
    ["one request", [{ kind: "status", at: 3 }], [200, 200, 500, 200]],
    ["some requests", [{ kind: "status", at: [1, 4] }], [500, 200, 200, 500]],
    ["after some", [{ kind: "status", after: 2 }], [200, 200, 500, 500]],
    ["after some, so many times", [{ kind: "status", after: 1, times: 1 }], [200, 500, 200, 200]],
    [
      "what a function picks",
      [{ kind: "status", when: ({ query }) => query.get("page_no") === "2" }],
      [200, 200, 500, 200],
    ],
    ["never, if it is not likely", [{ kind: "status", probability: 0 }], [200, 200, 200, 200]],
    [
      "in its turn: the first that gives an answer goes first",
      [
        { kind: "status", times: 1 },
        { kind: "status", status: 503, times: 2 },
      ],
      [500, 503, 503, 200],
    ],
  ])("%s", async (_, faults, wanted) => {
    expect(await statuses(faults, 4)).toEqual(wanted);
  });

  test("with its probability, drawn from the seed", async () => {
    const faults: Fault[] = [{ kind: "status", probability: 0.3 }];
    const one = await statuses(faults, 400);
    expect(await statuses(faults, 400)).toEqual(one);
    expect(await statuses(faults, 400, 2)).not.toEqual(one);
    const struck = one.filter((status) => status === 500).length;
    expect(struck).toBeGreaterThan(80);
    expect(struck).toBeLessThan(160);
  });

  test("independently of other faults with the same probability", async () => {
    const faults: Fault[] = [
      { kind: "status", probability: 0.5, when: ({ number }) => number <= 200 },
      { kind: "status", probability: 0.5, when: ({ number }) => number <= 200 },
    ];
    const struck = (await statuses(faults, 200)).filter((status) => status === 500).length;
    expect(struck).toBeGreaterThan(125); // 150 expected; 100 if both drew alike
  });

  test("along with faults of other stages, each of which is counted on its own", async () => {
    const mock = createMockApi({ meetings: 30 });
    mock.faults.add(
      { kind: "insert-items", times: 1 },
      { kind: "wrong-total", by: 1, times: 1 },
      { kind: "gap", size: 1 },
    );
    const paging = async (query: string): Promise<unknown> =>
      ((await (await call(mock, query)).json()) as { paging?: unknown }).paging;
    expect(await paging("?page_no=x")).toBeUndefined(); // no page, no lie: nothing is spent
    expect(await paging("?page_no=2&per_page=10")).toEqual({ total_count: 32, start_offset: 12, end_offset: 21 });
    expect(await paging("?page_no=2&per_page=10")).toEqual({ total_count: 31, start_offset: 12, end_offset: 21 });
  });

  test("requests of any kind, the refused and the unknown too", async () => {
    const mock = createMockApi({
      faults: [{ kind: "status", status: 503 }],
      rateLimit: { quota: 1, windowSeconds: 60 },
    });
    const answers = await Promise.all([
      call(mock, "", { headers: {} }),
      mock.fetch("http://localhost/nope"),
      call(mock),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
  });
});

test("a function sees number, method, URL, query and headers of the request", async () => {
  const seen: FaultRequest[] = [];
  const mock = createMockApi({ faults: [{ kind: "html", when: (request) => seen.push(request) < 0 }] });
  const url = await listening(mock);
  await fetch(`${url}?search=a%20b`, { method: "DELETE", headers: { "X-Trace": "7" } });
  await call(mock);
  expect(seen.map(({ number, method }) => [number, method])).toEqual([
    [1, "DELETE"],
    [2, "GET"],
  ]);
  expect([seen[0]?.query.get("search"), seen[0]?.headers.get("x-trace"), seen[0]?.headers.get("X-TRACE")]).toEqual([
    "a b",
    "7",
    "7",
  ]);
  expect(seen[0]?.url).toBe(`${url}?search=a%20b`);
});

test("a function that throws is answered by 500, in process and over a socket", async () => {
  const boom = (): never => {
    throw new Error("boom");
  };
  const faults: Fault[] = [
    { kind: "edit", edit: boom },
    { kind: "html", when: boom },
    { kind: "gap", when: boom },
  ];
  const mocks = faults.map((fault) => createMockApi({ faults: [fault] }));
  const urls = await Promise.all(mocks.map(listening));
  const answers = [...mocks.map((mock) => call(mock)), ...urls.map((url) => fetch(url, { headers: credentials }))];
  for (const response of await Promise.all(answers)) {
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      success: false,
      error: { code: 500, message: expect.stringContaining("boom") as string },
    });
  }
});

test("faults are added, taken out and cleared between requests", async () => {
  const [one, other]: Fault[] = [
    { kind: "status", times: 1 },
    { kind: "status", status: 503 },
  ];
  const mock = createMockApi();
  if (one && other) mock.faults.add(one, other);
  expect(mock.faults.list).toEqual([one, other]);
  expect((await call(mock)).status).toBe(500);
  expect(mock.faults.list).toEqual([other]);
  if (other) mock.faults.remove(other);
  expect((await call(mock)).status).toBe(200);
  const { add, clear } = mock.faults;
  add({ kind: "html" });
  clear();
  expect([mock.faults.list, (await call(mock)).headers.get("content-type")]).toEqual([[], "application/json"]);
});

test.each<[unknown, string]>([
  [{ kind: "nope" }, "kind of a fault must be one of status, forbidden"],
  [{ kind: "toString" }, "kind of a fault must be one of"],
  [{}, "kind of a fault must be one of"],
  [{ kind: "status", times: 0 }, "times of status must be a whole number from 1"],
  [{ kind: "status", probability: 1.5 }, "probability of status must be a number from 0 to 1"],
  [{ kind: "status", at: 0 }, "at of status must be a whole number from 1 or an array"],
  [{ kind: "status", when: "always" }, "when of status must be a function"],
  [{ kind: "status", status: 100 }, "status of status must be a whole number from 200 to 599"],
  [{ kind: "status", headers: { "a b": "c" } }, "headers of status must be an object of header names and values"],
  [{ kind: "status", headers: { a: "b\r\nc: d" } }, "headers of status must be"],
  [{ kind: "status", code: "x", shap: "html" }, "options of status must be among status, shape"],
  [{ kind: "redirect", status: 200 }, "status of redirect must be 301 or 302"],
  [{ kind: "rate-limited", retryAfter: "1\n2" }, "retryAfter of rate-limited must be"],
  [
    { kind: "latency", latency: { kind: "uniform", minMs: 1 } },
    'latency of latency must be { kind: "uniform", minMs, maxMs } or',
  ],
  [{ kind: "slow-drip", chunkBytes: 0 }, "chunkBytes of slow-drip must be a whole number from 1"],
  [{ kind: "stall-headers", ms: -1 }, "ms of stall-headers must be a number of milliseconds"],
  [{ kind: "edit" }, "edit of edit must be a function"],
])("a fault that cannot be is refused, and none is added: %j", (fault, message) => {
  const mock = createMockApi();
  expect(() => mock.faults.add({ kind: "html" }, fault as Fault)).toThrow(InvalidOptionError);
  expect(() => createMockApi({ faults: [fault as Fault] })).toThrow(message);
  expect(mock.faults.list).toEqual([]);
});
