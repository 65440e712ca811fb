import { listOperations, type ListOperation } from "@rtk-meetings/types";
import { defaultBaseUrl, getOperations, type GetOperation } from "@rtk-meetings/types/operations";
import { checkBaseUrl } from "./base-url.js";
import { checkParameters, checkPathParameter, type Values } from "./check-parameters.js";
import type { CallOptions, MeetingsClient } from "./client-types.js";
import { limitsFrom } from "./limits.js";
import type { BindingOptions, BoundBy, ClientOptions, PathOptions, ValidateOptions } from "./options.js";
import { finalUrl, normalHeaders } from "./prepare.js";
import { expectType, refuse } from "./refuse.js";
import { createSend } from "./send.js";
import { createSay } from "./say.js";

interface Init extends CallOptions {
  params?: { path?: Values; query?: Values };
}

const operations: Readonly<Record<string, GetOperation>> = getOperations;
const lists: Readonly<Record<string, ListOperation | undefined>> = listOperations;

/**
 * A client for the GET operations of the API.
 *
 * @throws {InvalidRequestError} when an option is not acceptable; `.parameter` names it
 */
export function createMeetingsClient<Ids extends PathOptions>(
  options: BindingOptions<Ids>,
): MeetingsClient<BoundBy<Ids>>;
export function createMeetingsClient(options: ClientOptions): MeetingsClient;
export function createMeetingsClient(options: ClientOptions): MeetingsClient {
  const [say, remember] = createSay();
  expectType("fetch", "function", options.fetch, say);
  expectType("onEvent", "function", options.onEvent, say);
  if (options.validate)
    expectType("validate.validators", "object", (options.validate as Partial<ValidateOptions>).validators ?? "", say);
  const send = createSend(options, say, remember);
  const baseUrl = checkBaseUrl(options.baseUrl ?? defaultBaseUrl, options.allowInsecure, say);
  const limits = limitsFrom({ ...options, ...(options.retry === false ? { attempts: 1 } : options.retry) }, say);
  const ownHeaders = { accept: "application/json", ...normalHeaders(options.headers, say) };
  const pathParameters: Record<string, string> = {};
  for (const name of Object.values(operations).flatMap(({ path }) => Object.keys(path))) {
    const value = (options as unknown as Values)[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())];
    if (value !== undefined) pathParameters[name] = checkPathParameter(name, value, say);
  }

  const GET = async (path: string, { params, signal, headers, ...init }: Init = {}): Promise<object> => {
    const operation = Object.hasOwn(operations, path) && operations[path];
    if (!operation) return refuse("path", Object.keys(operations).join(" or "), path, say);
    if (signal) expectType("signal", "function", (signal as Partial<AbortSignal>).throwIfAborted ?? null, say);
    const checked = checkParameters(
      operation,
      { ...pathParameters, ...params?.path },
      { ...params?.query },
      lists[path]?.sizeParameter,
      say,
    );
    return send(
      path,
      finalUrl(baseUrl, path, ...checked),
      { ...ownHeaders, ...(headers && normalHeaders(headers, say)) },
      limitsFrom(init, say, limits),
      signal,
    );
  };
  return { pathParameters: Object.freeze(pathParameters), GET } as unknown as MeetingsClient;
}
