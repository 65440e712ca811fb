import { createMeetingsClient, type MeetingsClient } from "@rtk-meetings/client";
import { listMeetingsPath, type ListPath, type Meeting } from "@rtk-meetings/types";
import { describe, expectTypeOf, test } from "vitest";
import { paginate, paginateMeetings, type ItemOf, type Walk, type WalkOptions, type WalkPage } from "../src/index.js";
import type { ArgumentsOf } from "../src/types.js";

const apiToken = "token";
const client = createMeetingsClient({ apiToken, accountId: "account", appId: "app" });
const unbound = createMeetingsClient({ apiToken });
const halfBound = createMeetingsClient({ apiToken, accountId: "account" });

describe("paginate", () => {
  test("infers the items from the fragment", () => {
    const walk = paginate(client, listMeetingsPath);
    expectTypeOf(walk).toEqualTypeOf<Walk<Meeting>>();
    expectTypeOf<ItemOf<ListPath>>().toEqualTypeOf<Meeting>();
    expectTypeOf(walk.pages()).toExtend<AsyncIterable<WalkPage<Meeting>>>();
    expectTypeOf(walk.toArray()).resolves.toEqualTypeOf<Meeting[]>();
    expectTypeOf(walk.first()).resolves.toEqualTypeOf<Meeting | undefined>();
    expectTypeOf(walk.count()).resolves.toEqualTypeOf<number>();
    expectTypeOf(walk.toReadableStream()).toEqualTypeOf<ReadableStream<Meeting>>();
  });

  test("takes lists only", () => {
    // @ts-expect-error -- no such path
    paginate(client, "/accounts");
    // @ts-expect-error -- a path with its parameters filled in is no template
    paginate(client, "/accounts/1/realtime/kit/2/meetings");
  });

  test("takes filters, but neither page number nor page size", () => {
    paginate(client, listMeetingsPath, {
      params: { query: { search: "weekly", status: "ACTIVE", start_time: new Date() } },
    });
    // @ts-expect-error -- the walk sets it
    paginate(client, listMeetingsPath, { params: { query: { page_no: 2 } } });
    // @ts-expect-error -- the walk sets it
    paginate(client, listMeetingsPath, { params: { query: { per_page: 2 } } });
    const query = { search: "weekly", page_no: 2 };
    // @ts-expect-error -- also when it hides in a variable
    paginate(client, listMeetingsPath, { params: { query } });
    // @ts-expect-error -- no such filter
    paginate(client, listMeetingsPath, { params: { query: { title: "weekly" } } });
    // @ts-expect-error -- no such status
    paginate(client, listMeetingsPath, { params: { query: { status: "GONE" } } });
  });

  test("asks for the path parameters that the client does not bind", () => {
    paginate(unbound, listMeetingsPath, { params: { path: { account_id: "account", app_id: "app" } } });
    paginate(halfBound, listMeetingsPath, { params: { path: { app_id: "app" } } });
    paginate(client, listMeetingsPath, { params: { path: { app_id: "another" } } });
    // @ts-expect-error -- no path parameters
    paginate(unbound, listMeetingsPath);
    // @ts-expect-error -- app_id is missing
    paginate(halfBound, listMeetingsPath, {});
    // @ts-expect-error -- account_id is missing
    paginate(unbound, listMeetingsPath, { params: { path: { app_id: "app" } } });
  });

  test("takes what client.GET takes beside the parameters", () => {
    paginate(client, listMeetingsPath, {
      timeoutMs: 1_000,
      headers: { "x-trace": "1" },
      signal: AbortSignal.timeout(1),
    });
  });
});

describe("paginateMeetings", () => {
  test("walks meetings", () => {
    expectTypeOf(paginateMeetings(client)).toEqualTypeOf<Walk<Meeting>>();
    paginateMeetings(client, { search: "weekly" }, { pageSize: 50, key: ({ id }) => id });
  });

  test("needs a client that binds account and app", () => {
    // @ts-expect-error -- neither is bound
    paginateMeetings(unbound);
    // @ts-expect-error -- appId is not bound
    paginateMeetings(halfBound);
    // @ts-expect-error -- a client of which nothing is known
    paginateMeetings(client as MeetingsClient);
  });

  test("takes neither page number nor page size", () => {
    // @ts-expect-error -- the walk sets it
    paginateMeetings(client, { page_no: 2 });
    // @ts-expect-error -- the walk sets it
    paginateMeetings(client, { per_page: 2 });
  });
});

describe("options", () => {
  test("are typed", () => {
    type Options = WalkOptions<Meeting>;
    expectTypeOf<Options["onDrift"]>().toEqualTypeOf<"report" | "throw" | "restart" | undefined>();
    expectTypeOf<Options["consistency"]>().toEqualTypeOf<"once" | "snapshot" | undefined>();
    // @ts-expect-error -- no such option
    paginateMeetings(client, {}, { pagesize: 10 });
    // @ts-expect-error -- no such policy
    paginateMeetings(client, {}, { onDrift: "ignore" });
    // @ts-expect-error -- a key is a string
    paginateMeetings(client, {}, { key: () => 1 });
    // @ts-expect-error -- a title need not be there
    paginateMeetings(client, {}, { key: ({ title }) => title });
  });

  test("must have a key where items have no id, and may leave it out where they have one", () => {
    interface Item {
      readonly name: string;
    }
    interface Init {
      readonly signal?: AbortSignal;
    }
    type WithId = ArgumentsOf<"/id", Init, Item>;
    type WithoutId = ArgumentsOf<null, Init, Item>;
    expectTypeOf<[]>().toExtend<WithId>();
    expectTypeOf<[]>().not.toExtend<WithoutId>();
    expectTypeOf<[undefined, { pageSize: number }]>().not.toExtend<WithoutId>();
    expectTypeOf<[undefined, { key: (item: Item) => string }]>().toExtend<WithoutId>();
    expectTypeOf<[undefined, { key: (item: Item) => string }]>().not.toExtend<
      ArgumentsOf<null, { readonly params: object }, Item>
    >();
  });
});
