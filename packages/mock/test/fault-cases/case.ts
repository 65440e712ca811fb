import type { MockApi } from "../../src/index.js";
import { credentials } from "../support.js";

/** Shows what a kind of fault does, to a mock with 30 meetings that listens at `url`. */
export type Case = (mock: MockApi, url: string) => Promise<void>;

/** A request over the socket, with the right credentials; redirects are not followed. */
export function get(url: string, query = "", init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}${query}`, { headers: credentials, redirect: "manual", ...init });
}

/** Status, content type and body of an answer. */
export async function seen(response: Promise<Response>): Promise<[number, string | null, string]> {
  const { status, headers } = await response;
  return [status, headers.get("content-type"), await (await response).text()];
}

/** As `fetch` rejects. */
export interface FetchError extends Error {
  readonly cause: { readonly code?: string } | undefined;
}

/** Resolves to the error that a promise rejects with. */
export async function errorOf(promise: Promise<unknown>): Promise<FetchError> {
  try {
    await promise;
  } catch (error) {
    return error as FetchError;
  }
  throw new Error("did not reject");
}
