import { createMeetingsClient } from "@rtk-meetings/client";
import { listMeetingsPath } from "@rtk-meetings/types";
import { describe, expect, test } from "vitest";
import { InvalidCursorError, paginate, paginateMeetings } from "../src/index.js";
import { apiToken, connect, ids } from "./connect.js";

describe("a cursor of the API", () => {
  const cursorOf = async (query: Parameters<typeof paginateMeetings>[1] = {}, options = {}): Promise<string> => {
    const walk = paginateMeetings(connect().client, query, { pageSize: 5, limit: 7, ...options });
    await walk.toArray();
    return walk.report.cursor;
  };

  test("holds neither token nor identifiers nor filters", async () => {
    const cursor = await cursorOf({ search: "secret" });
    for (const text of [apiToken, ids.accountId, ids.appId, "secret"]) expect(cursor).not.toContain(text);
    expect(cursor).toMatch(/^[\w.-]{20,150}$/);
  });

  test("is bound to path parameters, filters, pageSize and firstPage", async () => {
    const { client, api } = connect();
    const resume = await cursorOf({ search: "e" });
    const other = createMeetingsClient({ apiToken, accountId: ids.accountId, appId: "another", fetch: api.fetch });
    expect(() => paginateMeetings(other, { search: "e" }, { pageSize: 5, resume })).toThrow(InvalidCursorError);
    expect(() => paginateMeetings(client, { search: "f" }, { pageSize: 5, resume })).toThrow(InvalidCursorError);
    expect(() => paginateMeetings(client, {}, { pageSize: 5, resume })).toThrow(InvalidCursorError);
    expect(() => paginateMeetings(client, { search: "e" }, { pageSize: 6, resume })).toThrow(InvalidCursorError);
    expect(() => paginateMeetings(client, { search: "e" }, { pageSize: 5, firstPage: 0, resume })).toThrow(
      InvalidCursorError,
    );
    expect(api.requests).toEqual([]);
  });

  test("is the same wherever the parameters come from, and in whatever order", async () => {
    const start_time = new Date("2020-01-01T00:00:00.000Z");
    const resume = await cursorOf({ start_time, search: "e" });
    const client = createMeetingsClient({ apiToken, fetch: connect().api.fetch });
    const path = { app_id: ids.appId, account_id: ids.accountId };
    const query = { search: "e", start_time: start_time.toISOString() };
    const walk = paginate(client, listMeetingsPath, { params: { path, query } }, { pageSize: 5, resume });
    await walk.toArray();
    expect(walk.report.verdict).toBe("complete");
  });
});
