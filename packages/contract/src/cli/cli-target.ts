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
  if (!apiToken) {
    throw new UsageError(`the environment variable ${shownName(tokenEnv)} is empty: put the API token there`);
  }
  return { baseUrl, apiToken, accountId, appId, ...(param ? { params: param } : {}) };
}

/** The embedded mock with its default ids, and an example for each further path parameter. */
function embedded(params: Readonly<Record<string, string>> = {}): ContractTarget {
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

/** Whoever gives the token itself in place of the variable's name does not want to see it in a log. */
function shownName(tokenEnv: string): string {
  return /^[A-Z][A-Z0-9_]*$/.test(tokenEnv) ? tokenEnv : "that --token-env names";
}

/**
 * The target that a recording was made of. Another program's recording does not say: there the options do. Those given
 * beside a recording that does say have to agree with it.
 */
export function recordedTarget({ run }: Replay, options: CliOptions): ContractTarget {
  const { baseUrl, accountId, appId, tokenEnv, param } = options;
  const given = { baseUrl, accountId, appId };
  const absent = (Object.keys(given) as (keyof typeof given)[]).filter((name) => given[name] === undefined);
  const flagsOf = (names: readonly (keyof typeof given)[]): string =>
    names.map((name) => targetOptions[name]).join(", ");
  if (absent.length > 0 && (absent.length < 3 || tokenEnv !== undefined)) {
    throw new UsageError(`a target needs ${flagsOf(absent)} too; a recording made with --record needs none`);
  }
  if (!run && (baseUrl === undefined || accountId === undefined || appId === undefined)) {
    throw new UsageError("the recording does not say what was asked for: give --base-url, --account-id and --app-id");
  }
  const other = (Object.keys(given) as (keyof typeof given)[]).filter(
    (name) => run && given[name] !== undefined && given[name] !== run[name],
  );
  if (other.length > 0) {
    throw new UsageError(`the recording was made of another target than ${flagsOf(other)} names: leave that out`);
  }
  return {
    baseUrl: run?.baseUrl ?? baseUrl ?? "",
    accountId: run?.accountId ?? accountId ?? "",
    appId: run?.appId ?? appId ?? "",
    apiToken: recordedToken,
    params: { ...run?.params, ...param },
  };
}
