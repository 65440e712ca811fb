import { AuthenticationError, createMeetingsClient } from "@rtk-meetings/client";
import { paginateMeetings } from "@rtk-meetings/pagination";
import { validators } from "@rtk-meetings/types/validate";

/** The API that a consumer program talks to. */
export interface Target {
  readonly baseUrl: string;
  readonly apiToken: string;
  readonly accountId: string;
  readonly appId: string;
  /** Number of meetings that must be found. */
  readonly expected: number;
}

/**
 * What every runtime has to manage with the installed packages: a whole walk of validated pages, a typed error and
 * an abort. Says what it saw; throws when anything differs.
 */
export async function walkEverything(target: Target, fetch = globalThis.fetch): Promise<string> {
  const { expected, ...options } = target;
  const client = createMeetingsClient({ ...options, fetch, validate: { validators, mode: "throw" } });
  const walk = paginateMeetings(client, {}, { pageSize: 50 });
  const ids = new Set<string>();
  for await (const meeting of walk) ids.add(meeting.id);
  const { verdict, requests, items } = walk.report;
  if (verdict !== "complete" || items !== expected || ids.size !== expected) {
    throw new Error(`the walk is ${verdict} with ${items} items, ${ids.size} distinct, instead of ${expected}`);
  }

  const stranger = createMeetingsClient({ ...options, fetch, apiToken: "wrong" });
  const refusal = await failure(paginateMeetings(stranger).first());
  if (!(refusal instanceof AuthenticationError)) throw new Error(`a wrong token gives ${String(refusal)}`);

  const reason = new Error("enough");
  const aborted = await failure(paginateMeetings(client, {}, { signal: AbortSignal.abort(reason) }).toArray());
  if (aborted !== reason) throw new Error(`an abort gives ${String(aborted)}`);
  return `${items} meetings in ${requests} requests`;
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}
