import type { ListOperation } from "@rtk-meetings/types";
import { describe, expect, test } from "vitest";
import { fragmentApi, type ApiDescription } from "../src/api/description.js";
import { createMockOf } from "../src/create-mock-api.js";
import type { Schema } from "../src/schema/schema.js";
import { accountId, appId, credentials } from "./support.js";

const meetings = Object.keys(fragmentApi.lists)[0] ?? "";
const rooms = "/accounts/{account_id}/realtime/kit/{app_id}/floors/{floor}/rooms";
const room = `${rooms}/{room_id}`;

/** Everything that generated items may have to deal with. */
const roomSchema: Schema = {
  allOf: [
    {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string" }, secret: { type: "string", writeOnly: true } },
    },
    {
      required: ["name", "size", "kind"],
      properties: {
        name: { type: "string" },
        size: { type: "integer", minimum: 5, maximum: 9 },
        height: { type: "number", exclusiveMinimum: 2, multipleOf: 0.5, maximum: 4 },
        kind: { const: "room" },
        open: { type: "boolean" },
        status: { type: ["string", "null"], enum: ["FREE", "TAKEN", null] },
        tags: { type: "array", items: { enum: ["quiet", "bright"] }, minItems: 1, maxItems: 2 },
        owner: {
          anyOf: [{ type: "string", format: "email" }, { $ref: "#/components/schemas/Team" }, { type: "null" }],
        },
        day: { type: "string", format: "date" },
        code: { type: "string", minLength: 12, maxLength: 12 },
        annexes: { type: "array", items: { $ref: "#/components/schemas/Room" } },
      },
    },
  ],
};

const team: Schema = { type: "object", required: ["lead"], properties: { lead: { type: "string", format: "uuid" } } };
const page: Schema = {
  type: "object",
  required: ["success", "data", "paging", "meta"],
  properties: {
    success: { type: "boolean" },
    data: { type: "array", items: { $ref: "#/components/schemas/Room" } },
    paging: { type: "object" },
    meta: { type: "object", required: ["version"], properties: { version: { enum: [3] } } },
  },
};

function answering(schema: Schema): object {
  return { get: { responses: { "200": { content: { "application/json": { schema } } } } } };
}

const ids = { account_id: { type: "string" }, app_id: { type: "string" }, floor: { type: "string" } };
const { document, operations, lists } = fragmentApi;
const description: ApiDescription = {
  document: {
    ...document,
    paths: { ...document.paths, [rooms]: answering(page), [room]: answering({ $ref: "#/components/schemas/Room" }) },
    components: {
      ...document.components,
      schemas: { ...document.components?.["schemas"], Room: roomSchema, Team: team },
    },
  },
  operations: {
    ...operations,
    [rooms]: {
      operationId: "list_rooms",
      permissions: [],
      path: ids,
      query: {
        page_no: { type: "integer", minimum: 1 },
        per_page: { type: "integer", minimum: 1, maximum: 50 },
        search: { type: "string" },
        status: { type: "string", enum: ["FREE", "TAKEN"] },
        open: { type: "boolean" },
        size: { type: "integer" },
        sort_order: { type: "string", enum: ["ASC", "DESC"] },
        start_time: { type: "string", format: "date-time" },
        zone: { type: "string", required: true },
      },
    },
    [room]: { operationId: "get_room", permissions: [], path: { ...ids, room_id: { type: "string" } }, query: {} },
  },
  lists: { ...lists, [rooms]: { ...lists[meetings], operationId: "list_rooms" } as ListOperation },
};

type Room = Record<string, unknown> & { id: string; name: string; size: number; tags?: string[] };
const base = `https://api.cloudflare.com/client/v4/accounts/${accountId}/realtime/kit/${appId}/floors/2/rooms`;
const mock = createMockOf(description, { meetings: 250, defaultPageSize: 50 });

async function answer(
  query: string,
): Promise<{ status: number; data: Room[]; paging: Record<string, number>; meta: unknown }> {
  const response = await mock.fetch(`${base}${query}`, { headers: credentials });
  return {
    status: response.status,
    ...((await response.json()) as { data: Room[]; paging: Record<string, number>; meta: unknown }),
  };
}

describe("a list that no code was written for", () => {
  test("has as many items as there are meetings, and pages", async () => {
    const { data, paging, meta } = await answer("?zone=a&page_no=5");
    expect([data.length, paging, meta]).toEqual([
      50,
      { total_count: 250, start_offset: 201, end_offset: 250 },
      { version: 3 },
    ]);
  });

  test("has items of its schema", async () => {
    const all = (await Promise.all([1, 2, 3, 4, 5].map((number) => answer(`?zone=a&page_no=${number}`)))).flatMap(
      ({ data }) => data,
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(250);
    expect(all.every(({ name, size, kind }) => name !== "" && size >= 5 && size <= 9 && kind === "room")).toBe(true);
    const values = (name: string): unknown[] => [...new Set(all.map((each) => each[name]))];
    expect(values("status").sort()).toEqual(["FREE", "TAKEN", null, undefined]);
    expect(values("open").sort()).toEqual([false, true, undefined]);
    expect(
      values("height").every((height) => height === undefined || [2.5, 3, 3.5, 4].includes(height as number)),
    ).toBe(true);
    expect(all.every(({ tags }) => tags === undefined || (tags.length >= 1 && tags.length <= 2))).toBe(true);
    expect(all.every(({ code }) => code === undefined || (code as string).length === 12)).toBe(true);
    expect(new Set(values("owner").map((owner) => (owner === null ? "null" : typeof owner)))).toEqual(
      new Set(["string", "object", "null", "undefined"]),
    );
    expect(JSON.stringify(all)).not.toContain('"secret"');
  });

  test.each<[string, (room: Room) => boolean]>([
    ["status=FREE", ({ status }) => status === "FREE"],
    ["open=false", ({ open }) => open === false],
    ["size=7", ({ size }) => size === 7],
    ["search=planning", ({ name }) => name.toLowerCase().includes("planning")],
  ])("is filtered by what its items have: %s", async (query, matches) => {
    const { data, paging } = await answer(`?zone=a&per_page=50&${query}`);
    expect(paging["total_count"]).toBeGreaterThan(0);
    expect(paging["total_count"]).toBeLessThan(250);
    expect(data.every(matches)).toBe(true);
  });

  test.each(["sort_order=ASC", "start_time=2030-01-01T00:00:00Z"])(
    "ignores what they do not have: %s",
    async (query) => {
      expect((await answer(`?zone=a&${query}`)).paging["total_count"]).toBe(250);
    },
  );

  test.each(["", "?zone=", "?zone=a&page_no=0", "?zone=a&per_page=51", "?zone=a&open=yes", "?zone=a&sort_order=up"])(
    "refuses what its rules refuse: %s",
    async (query) => {
      expect((await answer(query)).status).toBe(400);
    },
  );

  test("takes part in faults", async () => {
    mock.faults.add({ kind: "insert-items", times: 1 }, { kind: "remove-items", times: 1, position: 1 });
    const before = await answer("?zone=a");
    expect([before.paging["total_count"], mock.meetings.size]).toEqual([250, 250]);
  });
});

test("an operation that is no list answers a body of its schema, the same for the same path", async () => {
  const get = async (id: string): Promise<Room> =>
    (await (await mock.fetch(`${base}/${id}`, { headers: credentials })).json()) as Room;
  const [one, again, other] = [await get("a"), await get("a"), await get("b")];
  expect([one["kind"], again]).toEqual(["room", one]);
  expect(other).not.toEqual(one);
  expect((await mock.fetch(`${base}/a`)).status).toBe(400);
});
