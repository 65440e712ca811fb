import { createMeetingsClient, InvalidRequestError } from "@rtk-meetings/client";
import { createMockApi } from "@rtk-meetings/mock";
import { expect } from "vitest";
import { apiToken, ids, path, rejection } from "./observed-client.js";

export const mock = createMockApi();
export const options = { apiToken, ...ids, fetch: mock.fetch };
export const client = createMeetingsClient(options);

/** The message of a refusal that names the parameter, before anything was sent. */
export function refused(error: unknown, parameter: string): string {
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ name: "InvalidRequestError", parameter });
  expect(mock.requests).toEqual([]);
  return (error as Error).message;
}

export async function refusedCall(params: unknown, parameter: string): Promise<string> {
  return refused(await rejection(client.GET(path, { params } as never)), parameter);
}

export function refusedOption(option: object, parameter: string): string {
  try {
    createMeetingsClient({ ...options, ...option });
  } catch (error) {
    return refused(error, parameter);
  }
  throw new Error("accepted");
}
