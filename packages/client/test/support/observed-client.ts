import {
  createMeetingsClient,
  type BindingOptions,
  type ClientEvent,
  type ClientOptions,
  type MeetingsClient,
} from "@rtk-meetings/client";
import { createMockApi, type Fault, type MockApi, type MockApiOptions } from "@rtk-meetings/mock";
import { listMeetingsPath } from "@rtk-meetings/types";
import { onTestFinished } from "vitest";
import { serve, type Handler, type RawServer } from "./raw-server.js";

export const path = listMeetingsPath;
export const ids = { accountId: "023e105f4ecef8ad9ca31a8372d0c353", appId: "14a396e7-ca44-4937-bf1f-050a69118543" };
export const apiToken = "mock-token";

/** Waits so short that tests need not care. */
export const quick = { baseDelayMs: 1, maxDelayMs: 2 };

type Options = Partial<ClientOptions>;
type BoundClient = MeetingsClient<"account_id" | "app_id">;

/** A client that reports what happens, bound to the mock's account and app. */
export function observe(baseUrl: string, options: Options = {}): { client: BoundClient; events: ClientEvent[] } {
  const events: ClientEvent[] = [];
  const client = createMeetingsClient({
    apiToken,
    ...ids,
    baseUrl,
    retry: quick,
    onEvent: (event) => events.push(event),
    ...options,
  } as BindingOptions<typeof ids>);
  return { client, events };
}

/** A client of a mock with these faults, over a real socket. */
export async function clientOfMock(
  faults: readonly Fault[],
  options: Options = {},
  mockOptions: MockApiOptions = {},
): Promise<ReturnType<typeof observe> & { mock: MockApi; url: string }> {
  const mock = createMockApi({ ...mockOptions, faults });
  const { url, close } = await mock.listen();
  onTestFinished(close);
  return { mock, url, ...observe(url, options) };
}

/** A client of a server that answers as `handler` does. */
export async function clientOfServer(
  handler: Handler,
  options: Options = {},
): Promise<ReturnType<typeof observe> & { server: RawServer }> {
  const server = await serve(handler);
  onTestFinished(() => server.close());
  return { server, ...observe(server.url, options) };
}

/** What the promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("value" in outcome) throw new Error("resolved, though it should have been rejected", { cause: outcome.value });
  return outcome.error;
}
