import { Command, InvalidArgumentError, Option } from "commander";
import { createRequire } from "node:module";

/** Options as they are given on the command line. */
export interface CliOptions {
  readonly baseUrl?: string;
  readonly accountId?: string;
  readonly appId?: string;
  readonly tokenEnv?: string;
  readonly param: Readonly<Record<string, string>>;
  readonly operation: readonly string[];
  readonly check: readonly string[];
  readonly maxRequests?: number;
  readonly reporter: readonly string[];
  readonly seed?: number;
  readonly strict: boolean;
  readonly bail: boolean;
  readonly timeout?: number;
  readonly maxWait?: number;
  readonly minCoverage?: number;
  readonly record?: string;
  readonly replay?: string;
}

const { version } = createRequire(import.meta.url)("@rtk-meetings/contract/package.json") as {
  readonly version: string;
};

/** The command line: errors are thrown, `write` gets everything that is said. */
export function createProgram(write: (text: string) => void, writeError: (text: string) => void): Command {
  return new Command("rtk-meetings-contract")
    .description(
      "Checks a provider of the meetings API against the fragment. Without a target: the embedded mock.\nSends GET requests only.",
    )
    .version(version)
    .configureOutput({ writeOut: write, writeErr: writeError })
    .exitOverride()
    .showHelpAfterError("(--help lists the options)")
    .allowExcessArguments(false)
    .option("--base-url <url>", "where the API stands, such as https://api.cloudflare.com/client/v4")
    .option("--account-id <id>", "account to ask for")
    .option("--app-id <id>", "app to ask for")
    .option("--token-env <name>", "environment variable that holds the API token")
    .option("--param <name=value>", "another path parameter; may be repeated", collectPairs, {})
    .option("--operation <id>", "operationId to check (default: all); may be repeated", collect, [])
    .option("--check <id>", "check or family to run (default: all); may be repeated", collect, [])
    .option("--max-requests <n>", "most requests to send (default: 300)", wholeNumber)
    .option("--reporter <kind[=file]>", "console, json, junit, sarif, markdown or github; may be repeated", collect, [])
    .option("--seed <n>", "whole number that random choices follow from (default: 1)", wholeNumber)
    .option("--bail", "end the run at its first failure", false)
    .option("--strict", "fail on unknown members and unknown enum values instead of warning", false)
    .option("--timeout <ms>", "longest duration of one request (default: 15000)", wholeNumber)
    .option("--max-wait <ms>", "longest wait that a rate limit may ask for (default: 60000)", wholeNumber)
    .option("--min-coverage <percent>", "least coverage below which the run is incomplete (default: 0)", percent)
    .addOption(
      new Option("--record <file>", "write every answer to a HAR 1.2 file, without secrets").conflicts("replay"),
    )
    .option("--replay <file>", "take the answers from a HAR file instead of a target")
    .addHelpText("after", exitCodes);
}

const exitCodes = `
Exit codes:
  0  passed
  1  failed: an answer breaks the contract
  2  incomplete: a main rule could not be checked, the target could not be reached or refuses the
     credentials, or an option cannot be used

Example:
  $ export CLOUDFLARE_API_TOKEN=…
  $ rtk-meetings-contract --base-url https://api.cloudflare.com/client/v4 --account-id ID --app-id ID \\
      --token-env CLOUDFLARE_API_TOKEN --reporter console --reporter junit=contract.xml`;

function collect(value: string, before: readonly string[]): string[] {
  return [...before, value];
}

function collectPairs(pair: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = pair.indexOf("=");
  if (at < 1 || at === pair.length - 1) throw new InvalidArgumentError("It must be name=value.");
  return { ...before, [pair.slice(0, at)]: pair.slice(at + 1) };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

function percent(text: string): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value > 100) throw new InvalidArgumentError("It must be a number from 0 to 100.");
  return value;
}
