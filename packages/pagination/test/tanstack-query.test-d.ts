import { createMeetingsClient } from "@rtk-meetings/client";
import type { MeetingsPage } from "@rtk-meetings/types";
import { InfiniteQueryObserver, QueryClient, type InfiniteData } from "@tanstack/query-core";
import { expectTypeOf, test } from "vitest";
import { meetingsInfiniteQuery } from "../src/tanstack-query.js";

const client = createMeetingsClient({ apiToken: "token", accountId: "account", appId: "app" });
const queryClient = new QueryClient();

test("are options that TanStack Query takes as they are", () => {
  const options = meetingsInfiniteQuery(client, { search: "weekly" });
  expectTypeOf(queryClient.infiniteQuery(options)).resolves.toEqualTypeOf<InfiniteData<MeetingsPage, number>>();
  const observer = new InfiniteQueryObserver(queryClient, options);
  expectTypeOf(observer.getCurrentResult().data).toEqualTypeOf<InfiniteData<MeetingsPage> | undefined>();
});

test("can be extended with options of the app", () => {
  const options = { ...meetingsInfiniteQuery(client), staleTime: 1_000, retry: false, maxPages: 5 };
  void queryClient.infiniteQuery(options);
  const observer = new InfiniteQueryObserver(queryClient, { ...options, getPreviousPageParam: () => undefined });
  expectTypeOf(observer.getCurrentResult().data).toEqualTypeOf<InfiniteData<MeetingsPage> | undefined>();
});

test("take neither page number nor page size from the query", () => {
  // @ts-expect-error -- each page sets it
  meetingsInfiniteQuery(client, { page_no: 2 });
  // @ts-expect-error -- pageSize sets it
  meetingsInfiniteQuery(client, { per_page: 2 });
  // @ts-expect-error -- neither account nor app is bound
  meetingsInfiniteQuery(createMeetingsClient({ apiToken: "token" }));
});
