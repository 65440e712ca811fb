import { validators } from "@rtk-meetings/types/validate";
import { describe, expect, test } from "vitest";
import { createMockApi } from "../src/index.js";
import { accountId, appId, call, credentials, meetingsPath } from "./support.js";

const mock = createMockApi();
const base = "https://api.cloudflare.com/client/v4";

/** Shape A. */
function envelope(code: number, message: RegExp | string): object {
  const errors = [expect.objectContaining({ code, message: expect.stringMatching(message) as string })];
  return { success: false, errors, messages: [], result: null };
}

/** Shape B. */
function generic(code: number, message: RegExp | string): object {
  return { success: false, error: { code, message: expect.stringMatching(message) as string } };
}

async function refusal(url: string, init: RequestInit = { headers: credentials }): Promise<[number, unknown]> {
  const response = await mock.fetch(url, init);
  expect(response.headers.get("content-type")).toBe("application/json");
  return [response.status, await response.json()];
}

describe("credentials", () => {
  test.each([
    ["no header", undefined, 400, 9106],
    ["an empty header", "", 400, 9106],
    ["another scheme", "Basic bW9jazp0b2tlbg==", 400, 6003],
    ["no token", "Bearer ", 400, 6003],
    ["a malformed token", "Bearer mock token", 400, 6003],
    ["a token with other characters", "Bearer mock-token;", 400, 6003],
    ["a wrong token", "Bearer another-token", 401, 10000],
    ["a token that begins like the right one", "Bearer mock-token2", 401, 10000],
  ])("%s: shape A", async (_, authorization, status, code) => {
    const headers = authorization === undefined ? {} : { authorization };
    expect(await refusal(base + meetingsPath, { headers })).toEqual([status, envelope(code, /./)]);
  });

  test("a malformed header says so in the chain", async () => {
    const [, body] = await refusal(base + meetingsPath, { headers: { authorization: "x" } });
    expect(body).toMatchObject({ errors: [{ code: 6003, error_chain: [{ code: 6111 }] }] });
  });

  test.each(["Bearer mock-token", "bearer mock-token", "BEARER  mock-token"])(
    "%s is accepted",
    async (authorization) => {
      expect((await call(mock, "", { headers: { authorization } })).status).toBe(200);
    },
  );

  test("any visible characters may make the token", async () => {
    const apiToken = "a{b}|c,d;e";
    const odd = createMockApi({ apiToken });
    expect((await call(odd, "", { headers: { authorization: `Bearer ${apiToken}` } })).status).toBe(200);
    expect((await call(odd)).status).toBe(401);
  });

  test("are asked for before account, app and parameters are looked at", async () => {
    const url = `${base}/accounts/${"f".repeat(32)}/realtime/kit/nope/meetings?page_no=x`;
    expect((await refusal(url, {}))[0]).toBe(400);
  });
});

describe("account and app", () => {
  const at = (account: string, app: string): string => `${base}/accounts/${account}/realtime/kit/${app}/meetings`;

  test("another account: 403, shape A", async () => {
    expect(await refusal(at("f".repeat(32), appId))).toEqual([403, envelope(9109, "Unauthorized")]);
  });

  test.each(["nonsense", "f".repeat(33), "%20"])("an account id that cannot be (%s): 404, shape A", async (account) => {
    expect(await refusal(at(account, appId))).toEqual([404, envelope(7003, "Could not route")]);
  });

  test("another app: 404, shape B", async () => {
    expect(await refusal(at(accountId, "f".repeat(36)))).toEqual([404, generic(404, "resource not found")]);
  });
});

describe("routes", () => {
  test.each([
    `${base}/nope`,
    base,
    `${base}${meetingsPath}/`,
    `${base}//accounts`,
    `https://api.cloudflare.com${meetingsPath}`,
    `${base}/accounts/%zz/realtime/kit/${appId}/meetings`,
    `${base}/accounts//realtime/kit/${appId}/meetings`,
  ])("%s: 404, shape A", async (url) => {
    const [status, body] = await refusal(url);
    expect(status).toBe(404);
    expect(body).toMatchObject({ success: false, errors: [{ code: 7003 }, { code: 7000 }] });
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s: 405, shape A, with Allow", async (method) => {
    const response = await call(mock, "", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(await response.json()).toEqual(envelope(7001, method));
  });

  test("HEAD is GET without a body", async () => {
    const response = await call(mock, "", { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  test("a URL that is too long: 414, shape A", async () => {
    expect(await refusal(`${base}${meetingsPath}?search=${"a".repeat(2 ** 20)}`)).toEqual([414, envelope(6003, /./)]);
  });
});

describe("parameters", () => {
  test.each([
    ["page_no=x", "page_no must be a whole number"],
    ["page_no=1.5", "page_no must be a whole number"],
    ["page_no=1e2", "page_no must be a whole number"],
    ["page_no=-1", "page_no must be at least 0"],
    ["page_no=+1", "page_no must be a whole number"],
    ["page_no=1&page_no=2", "page_no must be given once"],
    ["per_page=ten", "per_page must be a whole number"],
    ["per_page=-10", "per_page must be at least 0"],
    ["status=active", "status must be one of ACTIVE, INACTIVE"],
    ["status=ACTIVE,INACTIVE", "status must be one of"],
    ["start_time=yesterday", "start_time must be an RFC 3339 date-time"],
    ["start_time=2026-01-01", "start_time must be"],
    ["end_time=2026-02-30T00:00:00Z", "end_time must be"],
    ["end_time=2026-01-01T24:00:00Z", "end_time must be"],
    ["end_time=2026-01-01T00:00:00", "end_time must be"],
    ["search=%zz", "percent-encoded"],
    ["search=%ff", "percent-encoded"],
    ["%zz=1", "percent-encoded"],
  ])("%s: 400, shape B", async (query, message) => {
    const response = await call(mock, `?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(generic(400, message));
  });

  test.each([
    ["no value counts as none", "?page_no=&per_page=&status=&search=&start_time=", ""],
    ["unknown ones are ignored", "?title=x&limit=1&page=9&PAGE_NO=9", ""],
    ["stray separators are ignored", "?&&", ""],
    ["leading zeros count", "?page_no=002", "?page_no=2"],
    ["encoded names and values count", "?%70age_no=%32", "?page_no=2"],
    ["per_page=0 is the default", "?per_page=0", "?per_page=25"],
    [
      "a date may have an offset, a fraction, small letters",
      "?start_time=2026-09-20t02:00:00.0%2B02:00",
      "?start_time=2026-09-20T00:00:00Z",
    ],
  ])("%s", async (_, query, same) => {
    const [one, other] = await Promise.all([call(mock, query), call(mock, same)]);
    expect([one.status, await one.text()]).toEqual([200, await other.text()]);
  });

  test.each(["9007199254740993", "9".repeat(400)])("an enormous page is past the end (%#)", async (page) => {
    const body: unknown = await (await call(mock, `?page_no=${page}&per_page=${page}`)).json();
    expect(body).toMatchObject({ data: [], paging: { total_count: 137, start_offset: 1, end_offset: 0 } });
    expect(validators.get_all_meetings(body)).toEqual([]);
  });
});
