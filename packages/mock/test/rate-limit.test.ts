import { describe, expect, test } from "vitest";
import { createMockApi } from "../src/index.js";
import { call } from "./support.js";

const names = ["ratelimit", "ratelimit-policy", "retry-after"];

async function limitHeaders(response: Promise<Response>): Promise<(string | number | null)[]> {
  const { status, headers } = await response;
  return [status, ...names.map((name) => headers.get(name))];
}

describe("a quota", () => {
  test("is counted down, then refused with shape A, Retry-After and r=0", async () => {
    const mock = createMockApi({ rateLimit: { quota: 2, windowSeconds: 3600 } });
    const policy = '"default";q=2;w=3600';
    expect(await limitHeaders(call(mock))).toEqual([200, '"default";r=1;t=3600', policy, null]);
    expect(await limitHeaders(call(mock))).toEqual([200, '"default";r=0;t=3600', policy, null]);
    const refused = await call(mock);
    expect(await limitHeaders(Promise.resolve(refused))).toEqual([429, '"default";r=0;t=3600', policy, "3600"]);
    expect(await refused.json()).toEqual({
      success: false,
      errors: [{ code: 971, message: expect.stringContaining("More than 2 requests per 3600 seconds") as string }],
      messages: [],
      result: null,
    });
  });

  test("counts refused requests too", async () => {
    const mock = createMockApi({ rateLimit: { quota: 1, windowSeconds: 3600 } });
    expect((await call(mock, "", { headers: {} })).status).toBe(400);
    expect((await call(mock)).status).toBe(429);
  });

  test("begins anew after its window", async () => {
    const mock = createMockApi({ rateLimit: { quota: 1, windowSeconds: 0.05 } });
    await call(mock);
    await expect.poll(async () => (await call(mock)).status).toBe(200);
  });
});

test("without a quota the headers tell the documented one, unused", async () => {
  const mock = createMockApi();
  for (let index = 0; index < 3; index++) {
    expect(await limitHeaders(call(mock))).toEqual([200, '"default";r=1200;t=300', '"default";q=1200;w=300', null]);
  }
});

test("every answer has a ray of its own, and may not be stored or read by another origin", async () => {
  const mock = createMockApi();
  const answers = await Promise.all([call(mock), call(mock, "?page_no=x"), call(mock, "", { headers: {} })]);
  const rays = answers.map(({ headers }) => headers.get("cf-ray"));
  expect(new Set(rays).size).toBe(3);
  for (const ray of rays) expect(ray).toMatch(/^[\da-f]{16}-[A-Z]{3}$/);
  for (const { headers } of answers) {
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.has("access-control-allow-origin")).toBe(false);
  }
});
