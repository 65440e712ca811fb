import { expect } from "vitest";
import { get, seen, type Case } from "./case.js";

const json = "application/json";

export const answers = {
  status: async (mock, url) => {
    mock.faults.add(
      { kind: "status", at: 1 },
      { kind: "status", at: 2, status: 503 },
      { kind: "status", at: 3, status: 418, shape: "envelope", code: 7, message: "no" },
      { kind: "status", at: 4, status: 418, shape: "generic", code: 7, message: "no" },
      { kind: "status", at: 5, status: 418, shape: "message", message: "no" },
      { kind: "status", at: 6, status: 520, shape: "text" },
      { kind: "status", at: 7, status: 599, shape: "empty", headers: { "X-Odd": "yes" } },
      { kind: "status", at: 8, status: 204 },
    );
    expect(await seen(get(url))).toEqual([
      500,
      json,
      '{"success":false,"error":{"code":500,"message":"Internal Server Error"}}',
    ]);
    expect(await seen(get(url))).toEqual([
      503,
      "text/html",
      expect.stringContaining("<h1>503 Service Unavailable</h1>"),
    ]);
    const envelope = '{"success":false,"errors":[{"code":7,"message":"no"}],"messages":[],"result":null}';
    expect(await seen(get(url))).toEqual([418, json, envelope]);
    expect(await seen(get(url))).toEqual([418, json, '{"success":false,"error":{"code":7,"message":"no"}}']);
    expect(await seen(get(url))).toEqual([418, json, '{"message":"no"}']);
    expect(await seen(get(url))).toEqual([520, "text/plain", "error code: 520"]);
    const odd = await get(url);
    expect([odd.status, odd.headers.get("x-odd"), await odd.text()]).toEqual([599, "yes", ""]);
    expect(await seen(get(url))).toEqual([204, expect.anything(), ""]);
  },
  forbidden: async (mock, url) => {
    mock.faults.add({ kind: "forbidden" });
    const response = await get(url);
    expect(response.status).toBe(403);
    const documentation_url = expect.stringContaining("/permissions/") as string;
    expect(await response.json()).toMatchObject({ errors: [{ code: 10000, message: "Forbidden", documentation_url }] });
  },
  "echo-token": async (mock, url) => {
    mock.faults.add({ kind: "echo-token" });
    const response = await get(url);
    expect([response.status, await response.text()]).toEqual([401, expect.stringContaining("Bearer mock-token")]);
  },
  html: async (mock, url) => {
    mock.faults.add({ kind: "html", at: 1 }, { kind: "html", status: 502 });
    expect(await seen(get(url))).toEqual([200, "text/html", expect.stringMatching(/^<html>/)]);
    expect(await seen(get(url))).toEqual([502, "text/html", expect.stringContaining("502 Bad Gateway")]);
  },
  empty: async (mock, url) => {
    mock.faults.add({ kind: "empty", at: 1 }, { kind: "empty", status: 204 });
    expect(await seen(get(url))).toEqual([200, json, ""]);
    expect((await seen(get(url)))[0]).toBe(204);
  },
  "invalid-json": async (mock, url) => {
    mock.faults.add({ kind: "invalid-json", at: 1 }, { kind: "invalid-json", status: 500, text: "\ufeff{}" });
    const [status, type, text] = await seen(get(url));
    expect([status, type, text.slice(0, 1)]).toEqual([200, json, "{"]);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    const bytes = new Uint8Array(await (await get(url)).arrayBuffer());
    expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0x7b, 0x7d]);
  },
  "success-false": async (mock, url) => {
    mock.faults.add({ kind: "success-false", at: 1 }, { kind: "success-false", shape: "generic" });
    const bodies = [await seen(get(url)), await seen(get(url))].map(
      ([status, , text]) => [status, JSON.parse(text)] as unknown,
    );
    expect(bodies).toMatchObject([
      [200, { success: false, errors: [{ code: 10000 }] }],
      [200, { success: false, error: { code: 10000 } }],
    ]);
  },
  "rate-limited": async (mock, url) => {
    mock.faults.add(
      { kind: "rate-limited", at: 1 },
      { kind: "rate-limited", at: 2, retryAfter: 2.5 },
      { kind: "rate-limited", at: 3, retryAfter: -1, ratelimit: '"a";r=0;t=3, "b";r=9;t=60' },
      { kind: "rate-limited", at: 4, retryAfter: "soon" },
      { kind: "rate-limited", at: 5, retryAfter: null, ratelimit: null },
      { kind: "rate-limited", at: 6, retryAfterDateMs: 90_000 },
      { kind: "rate-limited", at: 7, retryAfterDateMs: -90_000 },
    );
    const headers = async (): Promise<[string | null, string | null]> => {
      const response = await get(url);
      expect(response.status).toBe(429);
      expect(await response.json()).toMatchObject({ success: false, errors: [{ code: 971 }], result: null });
      return [response.headers.get("retry-after"), response.headers.get("ratelimit")];
    };
    expect(await headers()).toEqual(["1", '"default";r=0;t=1']);
    expect(await headers()).toEqual(["2.5", '"default";r=0;t=3']);
    expect(await headers()).toEqual(["-1", '"a";r=0;t=3, "b";r=9;t=60']);
    expect(await headers()).toEqual(["soon", '"default";r=0;t=1']);
    expect(await headers()).toEqual([null, null]);
    const [later] = await headers();
    expect(later).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/);
    expect(Date.parse(later ?? "")).toBeGreaterThan(Date.now() + 30_000);
    expect(Date.parse((await headers())[0] ?? "")).toBeLessThan(Date.now() - 60_000);
  },
  redirect: async (mock, url) => {
    mock.faults.add(
      { kind: "redirect", at: 1 },
      { kind: "redirect", at: 2, status: 308, location: "https://example.com/" },
    );
    const one = await get(url);
    expect([one.status, one.headers.get("location")]).toEqual([302, "/login"]);
    const other = await get(url);
    expect([other.status, other.headers.get("location")]).toEqual([308, "https://example.com/"]);
  },
  edit: async (mock, url) => {
    mock.faults.add({ kind: "edit", edit: (body) => ({ ...(body as object), data: [{ id: 1 }] }) });
    const { data, success } = (await (await get(url)).json()) as Record<string, unknown>;
    expect([data, success]).toEqual([[{ id: 1 }], true]);
    expect((await get(url, "?page_no=x")).status).toBe(400);
  },
  oversized: async (mock, url) => {
    mock.faults.add({ kind: "oversized", bytes: 300_000 });
    const text = await (await get(url)).text();
    expect([text.length, (JSON.parse(text) as { success: boolean }).success]).toEqual([300_000, true]);
  },
} satisfies Record<string, Case>;
