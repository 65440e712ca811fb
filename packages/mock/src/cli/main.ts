import { CommanderError } from "commander";
import { fragmentApi } from "../api/description.js";
import type { RequestRecord } from "../api/request-log.js";
import { createMockOf } from "../create-mock-api.js";
import { InvalidOptionError } from "../errors.js";
import { defaults } from "../options.js";
import { logLine } from "./log-line.js";
import { createProgram, flagOf, optionsFrom, type CliOptions } from "./program.js";

/** Runs the program until a signal ends it; resolves to the exit code. */
export async function main(parameters: readonly string[]): Promise<number> {
  try {
    const program = createProgram().parse(parameters, { from: "user" });
    await serve(program.opts<CliOptions>());
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof InvalidOptionError) {
      console.error(`error: ${flagOf(error.option)} must be ${error.expected}`);
      return 2;
    }
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

async function serve(given: CliOptions): Promise<void> {
  const options = optionsFrom(given);
  const { accountId, appId, apiToken } = { ...defaults, ...options };
  const log = ({ method, url, status }: RequestRecord): void => {
    if (!given.quiet) console.log(logLine(method, url, status, apiToken, new Date()));
  };
  const mock = createMockOf(fragmentApi, options, log);
  const server = await mock.listen(given.port);
  console.log(`listening on ${server.url}`);
  console.log(`account id   ${accountId}`);
  console.log(`app id       ${appId}`);
  console.log(`token        ${apiToken}`);
  await end();
  await server.close();
}

/** Resolves when the process is asked to end, or when nobody reads its output any more. */
function end(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
    process.stdout.on("error", () => resolve());
  });
}
