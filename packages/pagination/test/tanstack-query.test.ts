import { createMeetingsClient } from "@rtk-meetings/client";
import { createMockApi, type MockApiOptions } from "@rtk-meetings/mock";
import { CancelledError, InfiniteQueryObserver, QueryClient } from "@tanstack/query-core";
import { expect, test, vi } from "vitest";
import { meetingsInfiniteQuery } from "../src/tanstack-query.js";

const credentials = {
  apiToken: "mock-token",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
};

function connect(options: MockApiOptions = {}) {
  const api = createMockApi({ meetings: 25, ...options });
  const client = createMeetingsClient({ ...credentials, fetch: api.fetch });
  return { api, client };
}

/** Fetches page after page until there is no next one; gives the number of meetings on each. */
async function fetchAll(options: MockApiOptions, pageSize: number): Promise<number[]> {
  const { client } = connect(options);
  const observer = new InfiniteQueryObserver(new QueryClient(), meetingsInfiniteQuery(client, {}, { pageSize }));
  let result = await observer.fetchNextPage();
  while (result.hasNextPage) result = await observer.fetchNextPage();
  return result.data?.pages.map(({ data }) => data.length) ?? [];
}

test("fetches pages until the totals say that there are no more", async () => {
  expect(await fetchAll({}, 10)).toEqual([10, 10, 5]);
  expect(await fetchAll({ meetings: 10 }, 10)).toEqual([10]);
  expect(await fetchAll({ meetings: 0 }, 10)).toEqual([0]);
  expect(await fetchAll({ maxPageSize: 5, defaultPageSize: 5 }, 10)).toEqual([5, 5, 5, 5, 5]);
});

test("goes on behind an empty page, and stops after three without a new meeting", async () => {
  expect(await fetchAll({ faults: [{ kind: "empty-page", pages: [2] }] }, 10)).toEqual([10, 0, 5]);
  expect(await fetchAll({ faults: [{ kind: "ignore-page" }] }, 10)).toEqual([10, 10, 10, 10]);
});

test("sends the filters, page number and page size, and keeps the token out of the key", async () => {
  const { api, client } = connect();
  const options = meetingsInfiniteQuery(client, { search: "e" }, { pageSize: 3, firstPage: 0 });
  await new QueryClient().infiniteQuery(options);
  expect(Object.fromEntries(new URL(api.requests[0]?.url ?? "").searchParams)).toEqual({
    search: "e",
    page_no: "0",
    per_page: "3",
  });
  expect(JSON.stringify(options.queryKey)).not.toContain("mock-token");
  expect(options.queryKey).not.toEqual(meetingsInfiniteQuery(client, { search: "f" }, { pageSize: 3 }).queryKey);
});

test("a cancelled query aborts its request", async () => {
  const { api } = connect({ faults: [{ kind: "stall-headers" }] });
  const signals: (AbortSignal | null | undefined)[] = [];
  const client = createMeetingsClient({
    ...credentials,
    fetch(url, init) {
      signals.push(init.signal);
      return api.fetch(url, init);
    },
  });
  const queryClient = new QueryClient();
  const options = meetingsInfiniteQuery(client);
  const outcome = queryClient.infiniteQuery({ ...options, retry: false }).catch((error: unknown) => error);
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  await queryClient.cancelQueries({ queryKey: options.queryKey });
  expect(await outcome).toBeInstanceOf(CancelledError);
  await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true));
});

test("refuses bad options when called", () => {
  const { client } = connect();
  expect(() => meetingsInfiniteQuery(client, {}, { pageSize: 0 })).toThrow(
    expect.objectContaining({ name: "InvalidRequestError", parameter: "pageSize" }),
  );
});
