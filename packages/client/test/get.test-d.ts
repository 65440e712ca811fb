import {
  createMeetingsClient,
  listMeetings,
  unwrap,
  type ApiError,
  type CallInit,
  type ClientOptions,
  type GetPath,
  type MeetingsClient,
  type Query,
} from "@rtk-meetings/client";
import type { Meeting, MeetingsPage } from "@rtk-meetings/types";
import { expectTypeOf, test } from "vitest";

const path = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";
type Path = typeof path;
const apiToken = "token";

const bound = createMeetingsClient({ apiToken, accountId: "a", appId: "b" });
const half = createMeetingsClient({ apiToken, accountId: "a" });
const unbound = createMeetingsClient({ apiToken });

test("what is bound at creation is optional in calls, the rest is required", () => {
  expectTypeOf(bound).toEqualTypeOf<MeetingsClient<"account_id" | "app_id">>();
  expectTypeOf(half).toEqualTypeOf<MeetingsClient<"account_id">>();
  expectTypeOf(unbound).toEqualTypeOf<MeetingsClient>();

  void bound.GET(path);
  void bound.GET(path, {});
  void bound.GET(path, { params: {} });
  void bound.GET(path, { params: { path: { app_id: "other" } } });
  void half.GET(path, { params: { path: { app_id: "b" } } });
  void half.GET(path, { params: { path: { app_id: "b", account_id: "other" } } });
  void unbound.GET(path, { params: { path: { account_id: "a", app_id: "b" } } });

  // @ts-expect-error -- app_id is missing
  void half.GET(path);
  // @ts-expect-error -- app_id is missing
  void half.GET(path, {});
  // @ts-expect-error -- app_id is missing
  void half.GET(path, { params: { path: {} } });
  // @ts-expect-error -- both are missing
  void unbound.GET(path, { params: { query: { page_no: 1 } } });
  // @ts-expect-error -- account_id is missing
  void unbound.GET(path, { params: { path: { app_id: "b" } } });
  // @ts-expect-error -- no such path parameter
  void bound.GET(path, { params: { path: { meeting_id: "c" } } });
});

test("an option that may be undefined binds nothing", () => {
  const fromEnvironment = undefined as string | undefined;
  expectTypeOf(createMeetingsClient({ apiToken, accountId: fromEnvironment, appId: "b" })).toEqualTypeOf<
    MeetingsClient<"app_id">
  >();
  const options: ClientOptions = { apiToken, accountId: "a", appId: "b" };
  expectTypeOf(createMeetingsClient(options)).toEqualTypeOf<MeetingsClient>();
});

test("wrong options do not compile", () => {
  // @ts-expect-error -- no token
  createMeetingsClient({ accountId: "a" });
  // @ts-expect-error -- not the token's type
  createMeetingsClient({ apiToken: 5 });
  // @ts-expect-error -- the option is called accountId
  createMeetingsClient({ apiToken, accountID: "a" });
  // @ts-expect-error -- the option is called attempts
  createMeetingsClient({ apiToken, retry: { attempts: 2, max: 3 } });
  // @ts-expect-error -- no such mode
  createMeetingsClient({ apiToken, validate: { validators: {}, mode: "off" } });
});

test("only paths and query parameters of the fragment compile", () => {
  expectTypeOf<GetPath>().toEqualTypeOf<Path>();
  // @ts-expect-error -- no such path
  void bound.GET("/accounts/{account_id}/meetings");
  // @ts-expect-error -- no such query parameter
  void bound.GET(path, { params: { query: { title: "x" } } });
  // @ts-expect-error -- not a number
  void bound.GET(path, { params: { query: { page_no: "1" } } });
  // @ts-expect-error -- not a status
  void bound.GET(path, { params: { query: { status: "active" } } });
  // @ts-expect-error -- a Date stands for a date-time only
  void bound.GET(path, { params: { query: { search: new Date() } } });
  // @ts-expect-error -- misspelt
  void bound.GET(path, { timeoutMS: 5 });
  expectTypeOf<Query<Path>["start_time"]>().toEqualTypeOf<string | Date | undefined>();
  expectTypeOf<Query<Path>["search"]>().toEqualTypeOf<string | undefined>();
});

test("a result is data or an error", async () => {
  const result = await bound.GET(path);
  expectTypeOf(result.response).toEqualTypeOf<Response>();
  if (result.error) {
    expectTypeOf(result.error).toEqualTypeOf<ApiError>();
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(result.data).toEqualTypeOf<MeetingsPage>();
    expectTypeOf(result.data.data).toEqualTypeOf<Meeting[]>();
    type Storage = NonNullable<NonNullable<Meeting["recording_config"]>["storage_config"]>;
    expectTypeOf<Storage>().not.toHaveProperty("secret");
    expectTypeOf<Storage>().toHaveProperty("bucket");
  }
  expectTypeOf(unwrap(result)).toEqualTypeOf<MeetingsPage>();
});

test("listMeetings asks for what the client lacks", () => {
  expectTypeOf(listMeetings(bound)).resolves.toEqualTypeOf<MeetingsPage>();
  void listMeetings(bound, { page_no: 1, start_time: new Date() }, { timeoutMs: 5 });
  void listMeetings(half, undefined, { params: { path: { app_id: "b" } } });
  // @ts-expect-error -- app_id is missing
  void listMeetings(half);
  // @ts-expect-error -- app_id is missing
  void listMeetings(half, {}, {});
});

test("a client that binds more serves where less is bound", () => {
  expectTypeOf(bound).toExtend<MeetingsClient>();
  expectTypeOf<object>().toExtend<CallInit<Path, "account_id" | "app_id">>();
});
