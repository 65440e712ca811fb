import { UsageError } from "../target.js";
import type { Har, HarEntry, NameValue, RecordedRun } from "./har.js";

/** Reads what a replay needs of a HAR file. Throws UsageError that says where it is not one. */
export function parseHar(text: string, name: string): Har {
  let har: unknown;
  try {
    har = JSON.parse(text);
  } catch {
    throw new UsageError(`${name} is not JSON, or was cut off: record a run with --record first`);
  }
  const log = (har as { readonly log?: Partial<Har["log"]> } | null)?.log;
  const refuse = (problem: string): never => {
    throw new UsageError(`${name} is not a HAR recording: ${problem}; record a run with --record first`);
  };
  if (!Array.isArray(log?.entries)) return refuse("it has no list at /log/entries");
  const wrong = log.entries.findIndex((entry) => !isEntry(entry));
  if (wrong >= 0) return refuse(`/log/entries/${wrong} is no request with its response`);
  if (log.entries.length === 0) throw new UsageError(`${name} holds no answers: record a run with --record first`);
  if (log._contract !== undefined && !isRun(log._contract)) return refuse("/log/_contract is not as it was recorded");
  return har as Har;
}

function isEntry(value: unknown): value is HarEntry {
  const { request, response } = (value ?? {}) as Partial<HarEntry>;
  const { content } = response ?? {};
  return (
    typeof request?.url === "string" &&
    areNamed(request.headers) &&
    Number.isInteger(response?.status) &&
    areNamed(response?.headers) &&
    typeof content === "object" &&
    (content as unknown) !== null &&
    ["string", "undefined"].includes(typeof content.text)
  );
}

function areNamed(values: unknown): boolean {
  return (
    Array.isArray(values) &&
    values.every((each: Partial<NameValue> | null) => typeof each?.name === "string" && typeof each.value === "string")
  );
}

function isRun(value: unknown): value is RecordedRun {
  const { baseUrl, accountId, appId, params, seed, maxRequests } = (value ?? {}) as Partial<RecordedRun>;
  return (
    [baseUrl, accountId, appId].every((each) => typeof each === "string") &&
    typeof params === "object" &&
    (params as unknown) !== null &&
    [seed, maxRequests].every((each) => Number.isSafeInteger(each))
  );
}
