import { listOperations, type ListOperation } from "@rtk-meetings/types";
import { defaultBaseUrl, getOperations, type GetOperation } from "@rtk-meetings/types/operations";
import { checkBaseUrl } from "./base-url.js";
import { checkParameters, checkPathParameter, type Values } from "./check-parameters.js";
import type { CallOptions, MeetingsClient } from "./client-types.js";
import { limitsFrom } from "./limits.js";
import type { BindingOptions, BoundBy, ClientOptions, PathOptions } from "./options.js";
import { finalUrl, normalHeaders } from "./prepare.js";
import { createRefuse, type Refuse } from "./refuse.js";
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
export function createMeetingsClient(given: ClientOptions): MeetingsClient {
  const options = { ...given };
  const [say, remember] = createSay();
  const refuse: Refuse = createRefuse(say);
  for (const name of ["fetch", "onEvent"] as const) {
    const value: unknown = options[name];
    if (value !== undefined && typeof value !== "function") refuse(name, "a function", value);
  }
  const { validators, mode = "report" }: Values = { ...(options.validate ?? { validators: {} }) };
  if (typeof (validators ?? 0) !== "object") refuse("validate.validators", "an object", validators);
  if (mode !== "report" && mode !== "throw") refuse("validate.mode", "report or throw", mode);
  const send = createSend(options, say, refuse, remember);
  const baseUrl = checkBaseUrl(options.baseUrl ?? defaultBaseUrl, options.allowInsecure, refuse);
  const limits = limitsFrom({ ...options, ...(options.retry === false ? { attempts: 1 } : options.retry) }, refuse);
  const ownHeaders = { accept: "application/json", ...normalHeaders(options.headers, refuse) };
  const pathParameters: Record<string, string> = {};
  for (const name of Object.values(operations).flatMap(({ path }) => Object.keys(path))) {
    const value = (options as unknown as Values)[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())];
    if (value !== undefined) pathParameters[name] = checkPathParameter(name, value, refuse);
  }

  const GET = async (path: string, init?: Init): Promise<object> => {
    const { params, signal, headers, ...limitOptions } = { ...init };
    const operation = Object.hasOwn(operations, path) && operations[path];
    if (!operation) return refuse("path", Object.keys(operations).join(" or "), path);
    if (signal && !("throwIfAborted" in Object(signal))) refuse("signal", "an AbortSignal", signal);
    const list = lists[path];
    const parameters = [{ ...pathParameters, ...params?.path }, { ...params?.query }] as const;
    const checked = checkParameters(operation, list, ...parameters, refuse);
    return send(
      path,
      operation,
      list,
      finalUrl(baseUrl, path, ...checked),
      { ...ownHeaders, ...(headers && normalHeaders(headers, refuse)) },
      limitsFrom(limitOptions, refuse, limits),
      signal,
    );
  };
  return { pathParameters: Object.freeze(pathParameters), GET } as unknown as MeetingsClient;
}
