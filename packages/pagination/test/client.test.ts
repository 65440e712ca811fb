import {
  createMeetingsClient,
  InvalidRequestError,
  PermissionError,
  ProtocolError,
  type ClientOptions,
} from "@rtk-meetings/client";
import { type Fault, type MockApi } from "@rtk-meetings/mock";
import { listMeetingsPath, type ListPath } from "@rtk-meetings/types";
import { describe, expect, test } from "vitest";
import { paginate, paginateMeetings } from "../src/index.js";
import { apiToken, connect, ids } from "./connect.js";
import { readAll } from "./list-server.js";

/** The query of each request that the mock got. */
function queries(api: MockApi): Record<string, string>[] {
  return api.requests.map(({ url }) => Object.fromEntries(new URL(url).searchParams));
}

test("walks every meeting, with the filters in each request", async () => {
  const { api, client } = connect();
  const walk = paginateMeetings(client, { search: "e", status: "ACTIVE" }, { pageSize: 4 });
  const meetings = await walk.toArray();
  expect(meetings.length).toBeGreaterThan(4);
  expect(meetings.every(({ status }) => status === "ACTIVE")).toBe(true);
  expect(walk.report).toMatchObject({ verdict: "complete", items: meetings.length });
  expect(queries(api)).toEqual(
    api.requests.map((_, index) => ({ search: "e", status: "ACTIVE", page_no: `${index + 1}`, per_page: "4" })),
  );
});

test("asks for 100 at a time unless told otherwise", async () => {
  const { api, client } = connect({ meetings: 137 });
  expect(await paginate(client, listMeetingsPath).toArray()).toHaveLength(137);
  expect(queries(api)).toEqual([
    { page_no: "1", per_page: "100" },
    { page_no: "2", per_page: "100" },
  ]);
});

test("reports the size that the API caps to", async () => {
  const { client } = connect({ meetings: 137, maxPageSize: 50 });
  const walk = paginateMeetings(client, {}, { concurrency: 4 });
  expect(await walk.toArray()).toHaveLength(137);
  expect(walk.report).toMatchObject({ verdict: "complete", pageSize: 50, requests: 3 });
});

test("takes path parameters per walk", async () => {
  const { api } = connect();
  const client = createMeetingsClient({ apiToken, fetch: api.fetch });
  const path = { account_id: ids.accountId, app_id: ids.appId };
  expect(await paginate(client, listMeetingsPath, { params: { path } }).count()).toBe(25);
});

test("takes null for absent, as the client does", async () => {
  const { client } = connect();
  expect(await paginateMeetings(client, null as never, null as never).toArray(null as never)).toHaveLength(25);
  expect(await paginate(client, listMeetingsPath, null as never).count()).toBe(25);
});

test("sends nothing before it is read", () => {
  const { api, client } = connect();
  paginateMeetings(client).pages();
  expect(api.requests).toEqual([]);
});

describe("input that is refused before a request", () => {
  test.each(["/accounts/{account_id}/apps", "toString", "", undefined])("path %o", (path) => {
    const { client } = connect();
    expect(() => paginate(client, path as ListPath)).toThrow(
      expect.objectContaining({ name: "InvalidRequestError", parameter: "path" }),
    );
  });

  test.each(["page_no", "per_page"])("%s in the query", (parameter) => {
    const { client } = connect();
    const query = { [parameter]: 2 };
    for (const start of [
      () => paginateMeetings(client, query),
      () => paginate(client, listMeetingsPath, { params: { query } }),
    ]) {
      expect(start).toThrow(expect.objectContaining({ name: "InvalidRequestError", parameter }));
    }
  });

  test("what the client refuses", async () => {
    const { api, client } = connect();
    const { error } = await readAll(paginateMeetings(client, { start_time: "yesterday" }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ parameter: "start_time", cursor: expect.any(String) as string });
    expect(api.requests).toEqual([]);
  });
});

describe("an answer without a list", () => {
  test.each<[string, Fault]>([
    ["total_count is missing", { kind: "counters", drop: ["total_count"] }],
    ["start_offset is missing", { kind: "counters", drop: ["start_offset"] }],
    ["end_offset is missing", { kind: "counters", drop: ["end_offset"] }],
    ["total_count is negative", { kind: "counters", set: { total_count: -1 } }],
    ["total_count is text", { kind: "counters", set: { total_count: "25" } }],
    ["end_offset is null", { kind: "counters", set: { end_offset: null } }],
    ["start_offset is a fraction", { kind: "counters", set: { start_offset: 1.5 } }],
    ["paging is missing", { kind: "edit", edit: (body) => ({ ...(body as object), paging: undefined }) }],
    ["data is missing", { kind: "edit", edit: (body) => ({ ...(body as object), data: undefined }) }],
    ["data is an object", { kind: "edit", edit: (body) => ({ ...(body as object), data: {} }) }],
    ["an item is null", { kind: "edit", edit: (body) => ({ ...(body as object), data: [null] }) }],
    ["success is false", { kind: "success-false" }],
    ["the body is empty", { kind: "empty" }],
  ])("ends the walk with an error and its cursor: %s", async (_, fault) => {
    const { client, api } = connect({ faults: [{ ...fault, at: 2 }] });
    const walk = paginateMeetings(client, {}, { pageSize: 10 });
    const { got, error } = await readAll(walk);
    expect(got).toHaveLength(10);
    expect(error).toMatchObject({ cursor: walk.report.cursor });
    expect(["ProtocolError", "ApiError"]).toContain((error as Error).name);
    expect(walk.report.verdict).toBe("partial");
    const rest = paginateMeetings(
      createMeetingsClient({ apiToken, ...ids, fetch: api.fetch }),
      {},
      { pageSize: 10, resume: walk.report.cursor },
    );
    expect(await rest.toArray()).toHaveLength(15);
    expect(rest.report).toMatchObject({ verdict: "complete", items: 25 });
  });

  test("such as numbers beyond any list", async () => {
    const { client } = connect({ faults: [{ kind: "edit", edit: (body) => edited(body, { total_count: 1e300 }) }] });
    await expect(paginateMeetings(client).toArray()).rejects.toBeInstanceOf(ProtocolError);
  });

  test("but whole numbers written as 25.0 are numbers", async () => {
    const { api } = connect();
    const fetch: ClientOptions["fetch"] = async (url, init) => {
      const text = await (await api.fetch(url, init)).text();
      return new Response(text.replaceAll(/"(total_count|start_offset|end_offset)":\s*(\d+)/g, '"$1":$2.0'));
    };
    const walk = paginateMeetings(createMeetingsClient({ apiToken, ...ids, fetch }), {}, { pageSize: 10 });
    expect(await walk.toArray()).toHaveLength(25);
    expect(walk.report.verdict).toBe("complete");
  });
});

test("an error of the API ends the walk, and gets the cursor", async () => {
  const { client } = connect({ faults: [{ kind: "forbidden", at: 3 }] });
  const walk = paginateMeetings(client, {}, { pageSize: 10 });
  const { got, error } = await readAll(walk);
  expect(got).toHaveLength(20);
  expect(error).toBeInstanceOf(PermissionError);
  expect(error).toMatchObject({ status: 403, cursor: walk.report.cursor });
});

test("retries inside a call are not counted as requests", async () => {
  const { client, api } = connect(
    { faults: [{ kind: "status", status: 503, at: [2, 3] }] },
    { retry: { baseDelayMs: 1 } },
  );
  const walk = paginateMeetings(client, {}, { pageSize: 10 });
  expect(await walk.toArray()).toHaveLength(25);
  expect(walk.report.requests).toBe(3);
  expect(api.requests).toHaveLength(5);
});

test("abort reaches the request", async () => {
  const { api } = connect({ faults: [{ kind: "stall-headers", at: 2 }] });
  const controller = new AbortController();
  const signals: (AbortSignal | null | undefined)[] = [];
  const fetch: ClientOptions["fetch"] = (url, init) => {
    signals.push(init.signal);
    if (signals.length === 2) setTimeout(() => controller.abort(), 5);
    return api.fetch(url, init);
  };
  const client = createMeetingsClient({ apiToken, ...ids, fetch });
  const walk = paginateMeetings(client, {}, { pageSize: 10, signal: controller.signal });
  const { got, error } = await readAll(walk);
  expect(got).toHaveLength(10);
  expect(error).toBe(controller.signal.reason);
  expect(signals.map((signal) => signal?.aborted)).toEqual([false, true]);
  expect(walk.report).toMatchObject({ verdict: "aborted", items: 10 });
});

test("the signal of the init aborts as well", async () => {
  const { client, api } = connect();
  const walk = paginate(client, listMeetingsPath, { signal: AbortSignal.abort() });
  await expect(walk.toArray()).rejects.toMatchObject({ name: "AbortError" });
  expect(api.requests).toEqual([]);
});

function edited(body: unknown, paging: object): unknown {
  const page = body as { paging: object };
  return { ...page, paging: { ...page.paging, ...paging } };
}
