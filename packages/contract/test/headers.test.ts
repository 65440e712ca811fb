import { expect, test } from "vitest";
import { parseList } from "../src/http/structured-list.js";
import { askedWait, exhaustedFor } from "../src/http/pace.js";

test.each([
  ['"default";r=50;t=30', [{ name: "default", parameters: { r: "50", t: "30" } }]],
  [
    '"burst";q=100;w=60, "daily";q=1000;w=86400',
    [
      { name: "burst", parameters: { q: "100", w: "60" } },
      { name: "daily", parameters: { q: "1000", w: "86400" } },
    ],
  ],
  ["token; r=0 ;t=1", [{ name: "token", parameters: { r: "0", t: "1" } }]],
])("%j is a structured list", (header, members) => {
  expect(parseList(header)).toEqual(members);
});

test.each(["", '"default', '"default";r=50 t=30', '"a",,"b"', "50", '"a";R=1', '"a";r=1,'])("%j is none", (header) => {
  expect(parseList(header)).toBeUndefined();
});

test("a 429 says how long to wait: in seconds, as a date, or in its Ratelimit header", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  const wait = (headers: Record<string, string>): number | undefined => askedWait(new Headers(headers), now);
  expect(wait({ "retry-after": "7" })).toBe(7_000);
  expect(wait({ "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" })).toBe(9_000);
  expect(wait({ "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" })).toBe(0);
  expect(wait({ ratelimit: '"a";r=0;t=3, "b";r=0;t=5, "c";r=1;t=60' })).toBe(5_000);
  expect(wait({ "retry-after": "soon" })).toBeUndefined();
  expect(exhaustedFor(new Headers({ ratelimit: '"a";r=1;t=3' }))).toBeUndefined();
});
