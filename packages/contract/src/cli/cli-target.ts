import { createMockApi } from "@rtk-meetings/mock";
import { defaultBaseUrl } from "@rtk-meetings/types/operations";
import { operations } from "../fragment/operations.js";
import { recordedToken, type Replay } from "../har/replay.js";
import { pathValue, UsageError, type ContractTarget } from "../target.js";
import type { CliOptions } from "./program.js";

/** The names of the options that belong together. */
const targetOptions = {
  baseUrl: "--base-url",
  accountId: "--account-id",
  appId: "--app-id",
  tokenEnv: "--token-env",
} as const;

/** The target that the options name: all of its options, or none for the embedded mock. */
export function targetOf(options: CliOptions, env: Readonly<Record<string, string | undefined>>): ContractTarget {
  const { baseUrl, accountId, appId, tokenEnv, param } = options;
  if (baseUrl === undefined && accountId === undefined && appId === undefined && tokenEnv === undefined)
    return embedded(param);
  if (baseUrl === undefined || accountId === undefined || appId === undefined || tokenEnv === undefined) {
    const absent = (Object.keys(targetOptions) as (keyof typeof targetOptions)[]).filter(
      (name) => options[name] === undefined,
    );
    throw new UsageError(`a target needs ${absent.map((name) => targetOptions[name]).join(", ")} too`);
  }
  const apiToken = env[tokenEnv];
  if (!apiToken) throw new UsageError(`the environment variable ${tokenEnv} is empty: put the API token there`);
  return { baseUrl, apiToken, accountId, appId, params: param };
}

/** The embedded mock with its default ids, and an example for each further path parameter. */
function embedded(params: Readonly<Record<string, string>>): ContractTarget {
  const target = {
    baseUrl: defaultBaseUrl,
    apiToken: "mock-token",
    accountId: "023e105f4ecef8ad9ca31a8372d0c353",
    appId: "14a396e7-ca44-4937-bf1f-050a69118543",
    params,
    fetch: createMockApi().fetch,
  };
  const further = operations
    .flatMap(({ parameters }) => parameters.filter((each) => each.in === "path"))
    .filter(({ name }) => pathValue(target, name) === undefined)
    .map(({ name, example }) => [name, typeof example === "string" ? example : "example"] as const);
  return { ...target, params: { ...Object.fromEntries(further), ...params } };
}

/** The target that a recording was made of; options take precedence, so that other programs' recordings can be used. */
export function recordedTarget({ run }: Replay, { baseUrl, accountId, appId, param }: CliOptions): ContractTarget {
  const target = {
    baseUrl: baseUrl ?? run?.baseUrl,
    accountId: accountId ?? run?.accountId,
    appId: appId ?? run?.appId,
  };
  if (target.baseUrl === undefined || target.accountId === undefined || target.appId === undefined) {
    throw new UsageError("the recording does not say what was asked for: give --base-url, --account-id and --app-id");
  }
  return {
    baseUrl: target.baseUrl,
    accountId: target.accountId,
    appId: target.appId,
    apiToken: recordedToken,
    params: { ...run?.params, ...param },
  };
}
