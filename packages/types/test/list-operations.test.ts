import { expect, test } from "vitest";
import { listMeetingsPath, listOperations } from "@rtk-meetings/types";
import { defaultBaseUrl, getOperations } from "@rtk-meetings/types/operations";
import openapi from "@rtk-meetings/types/openapi.json" with { type: "json" };

test("every list operation is a GET operation of the fragment, with its own path as key", () => {
  expect(Object.keys(listOperations)).toContain(listMeetingsPath);
  for (const [path, list] of Object.entries(listOperations)) {
    expect(getOperations).toHaveProperty([path, "operationId"], list.operationId);
    expect(openapi.paths).toHaveProperty([path, "get", "operationId"], list.operationId);
    expect(Object.keys(getOperations[path as keyof typeof getOperations].query)).toEqual(
      expect.arrayContaining([list.pageParameter, list.sizeParameter]),
    );
  }
});

test("the meetings page at data and paging, keyed by id", () => {
  expect(listOperations[listMeetingsPath]).toEqual({
    operationId: "get_all_meetings",
    pageParameter: "page_no",
    sizeParameter: "per_page",
    items: "/data",
    key: "/id",
    totalCount: "/paging/total_count",
    startOffset: "/paging/start_offset",
    endOffset: "/paging/end_offset",
  });
});

test("the operation names its eight parameters, its permissions and the public address", () => {
  const { path, query, permissions } = getOperations[listMeetingsPath];
  expect([...Object.keys(path), ...Object.keys(query)]).toHaveLength(8);
  expect(query.status).toEqual({ type: "string", enum: ["ACTIVE", "INACTIVE"] });
  expect(permissions).toEqual(["Realtime Admin", "Realtime"]);
  expect(defaultBaseUrl).toBe("https://api.cloudflare.com/client/v4");
});
