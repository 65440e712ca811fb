import { createMeetingsClient, unwrap } from "@rtk-meetings/client";
import { expect, test } from "vitest";
import { apiToken, path, rejection } from "./support/observed-client.js";
import { page } from "./support/raw-server.js";
import { client, mock, options, refused, refusedCall, refusedOption } from "./support/refusals.js";

const badIds = [
  "",
  ".",
  "..",
  "a/b",
  "/",
  "\\",
  "..\\x",
  "a\u0000",
  "a\nb",
  "\u007f",
  "\u0085",
  "\ud800",
  null,
  {},
  [],
  true,
  NaN,
  Infinity,
];

test.each(badIds)("%j is no identifier, in a call or at creation", async (value) => {
  const message = await refusedCall({ path: { app_id: value } }, "app_id");
  expect(message).toMatch(/^app_id must be a non-empty string/);
  refusedOption({ accountId: value }, "account_id");
});

test("an identifier given nowhere is refused", async () => {
  const unbound = createMeetingsClient({ apiToken, fetch: mock.fetch });
  refused(await rejection(unbound.GET(path, { params: { path: { account_id: "a" } } } as never)), "app_id");
  refused(await rejection(unbound.GET(path, {} as never)), "account_id");
  const inherited = Object.create({ account_id: "a", app_id: "b" }) as { account_id: string; app_id: string };
  refused(await rejection(unbound.GET(path, { params: { path: inherited } })), "account_id");
});

test.each([-1, 1.5, NaN, Infinity, 1e21, "1", "", true, 1n, {}, [1], new Date(0)])(
  "%o is no page_no and no per_page",
  async (value) => {
    expect(await refusedCall({ query: { page_no: value } }, "page_no")).toContain("integer");
    await refusedCall({ query: { per_page: value } }, "per_page");
  },
);

test("page_no may be 0, per_page may not", async () => {
  expect(await refusedCall({ query: { per_page: 0 } }, "per_page")).toBe(
    "per_page must be of type integer from 1 up; received 0",
  );
  expect(await refusedCall({ query: { page_no: "1" } }, "page_no")).toContain('received "1"');
  expect(await refusedCall({ query: { start_time: new Date(NaN) } }, "start_time")).toContain("received Invalid Date");
  expect(await refusedCall({ path: { app_id: undefined } }, "app_id")).toMatch(/received undefined$/);

  expect(unwrap(await client.GET(path, { params: { query: { page_no: 0, per_page: 1 } } })).data).toHaveLength(1);
  mock.requests.length = 0;
});

test.each([
  "yesterday",
  "2026-01-01",
  "2026-01-01T00:00:00",
  "2026-01-01 00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2025-02-29T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T00:60:00Z",
  "2026-01-01T00:00:61Z",
  "2026-01-01T00:00:00+24:00",
  "2026-1-1T0:0:0Z",
  "+012026-01-01T00:00:00Z",
  " 2026-01-01T00:00:00Z",
  "2026-01-01T00:00:00Z\n",
  "",
  0,
  1767225600000,
  new Date(NaN),
  new Date(8.64e15),
  new Date(-1e15),
  {},
])("%o is no date-time", async (value) => {
  for (const name of ["start_time", "end_time"]) {
    expect(await refusedCall({ query: { [name]: value } }, name)).toContain("RFC 3339 date-time");
  }
});

test.each([
  "2024-02-29T23:59:60Z",
  "2026-01-01t00:00:00z",
  "2026-01-01T00:00:00.123456789-12:30",
  "0000-01-01T00:00:00Z",
  new Date(),
])("%o is a date-time", async (start_time) => {
  await client.GET(path, { params: { query: { start_time } } });
  expect(mock.requests.splice(0)).toHaveLength(1);
});

test("an unknown status, search text or parameter is refused, with what is accepted", async () => {
  expect(await refusedCall({ query: { status: "active" } }, "status")).toBe(
    'status must be ACTIVE or INACTIVE; received "active"',
  );
  await refusedCall({ query: { status: ["ACTIVE"] } }, "status");
  await refusedCall({ query: { search: 5 } }, "search");
  await refusedCall({ query: { search: "\udfff" } }, "search");
  expect(await refusedCall({ query: { title: "x" } }, "title")).toContain(
    "page_no, per_page, start_time, end_time, search, status",
  );
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    await refusedCall({ query: JSON.parse(`{"${name}":"x"}`) as object }, name);
  }
});

test("undefined and null leave a parameter out; an empty search is sent", async () => {
  await client.GET(path, { params: { query: { page_no: undefined, status: null, search: "" } } } as never);
  expect(mock.requests[0]?.url).toMatch(/meetings\?search=$/);
  mock.requests.length = 0;
});

test.each(["/accounts", "", "__proto__", "constructor", "toString", undefined, null, 5, Symbol("path")])(
  "%o is no path",
  async (value) => {
    refused(await rejection(client.GET(value as never)), "path");
  },
);

test("what was received is shown short and on one line", async () => {
  const message = await refusedCall({ query: { status: `x\n\u2028${"y".repeat(5000)}` } }, "status");
  expect(message.length).toBeLessThan(400);
  expect(message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
});

test("a polluted Object.prototype changes nothing that is sent", async () => {
  const urls: string[] = [];
  const polluted = createMeetingsClient({
    ...options,
    fetch: (url) => {
      urls.push(url);
      return Promise.resolve(Response.json(page));
    },
  });
  const prototype = Object.prototype as Record<string, unknown>;
  prototype["search"] = "polluted";
  try {
    unwrap(await polluted.GET(path));
  } finally {
    delete prototype["search"];
  }
  expect(urls).toEqual([expect.stringMatching(/meetings$/)]);
});
