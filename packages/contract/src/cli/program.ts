import { Command, Option } from "commander";
import { createRequire } from "node:module";
import type { CoverageThresholds } from "../coverage-thresholds.js";
import { reporterKinds } from "../reporters/index.js";
import { collect, collectPairs, coverageNames, fileName, threshold, wholeNumber } from "./values.js";

/** Options as they are given on the command line. */
export interface CliOptions {
  readonly baseUrl?: string;
  readonly accountId?: string;
  readonly appId?: string;
  readonly tokenEnv?: string;
  readonly param?: Readonly<Record<string, string>>;
  readonly operation?: readonly string[];
  readonly check?: readonly string[];
  readonly maxRequests?: number;
  readonly reporter?: readonly string[];
  readonly seed?: number;
  readonly strict?: true;
  readonly bail?: true;
  readonly timeout?: number;
  readonly maxWait?: number;
  readonly minCoverage?: CoverageThresholds;
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
    .configureOutput({
      writeOut: write,
      writeErr: writeError,
      // The value of an option that does not exist, such as --token, may be a secret.
      outputError: (text, writeText) => writeText(text.replace(/(unknown option '[^'=]*)=[^']*'/s, "$1'")),
    })
    .exitOverride()
    .showHelpAfterError("(--help lists the options)")
    .allowExcessArguments(false)
    .option("--base-url <url>", "where the API stands, such as https://api.cloudflare.com/client/v4")
    .option("--account-id <id>", "account to ask for")
    .option("--app-id <id>", "app to ask for")
    .option("--token-env <name>", "environment variable that holds the API token")
    .option("--param <name=value>", "another path parameter; may be repeated", collectPairs)
    .option("--operation <id>", "operationId to check (default: all); may be repeated", collect)
    .option("--check <id>", "check or family to run (default: all); may be repeated", collect)
    .option("--max-requests <n>", "most requests to send (default: 300)", wholeNumber)
    .option(
      "--reporter <kind[=file]>",
      `${reporterKinds.join(", ")} (default: console); to standard output or a file; may be repeated`,
      collect,
    )
    .option("--seed <n>", "whole number that random choices follow from (default: 1)", wholeNumber)
    .option("--bail", "end the run at its first failure")
    .option("--strict", "fail on unknown members and unknown enum values instead of warning")
    .option("--timeout <ms>", "longest duration of one request (default: 15000)", wholeNumber)
    .option("--max-wait <ms>", "longest wait that a rate limit may ask for (default: 60000)", wholeNumber)
    .option(
      "--min-coverage <[kind=]percent>",
      `least coverage below which the run is incomplete (default: 0): of everything, or of ${coverageNames.join(", ")}; may be repeated`,
      threshold,
    )
    .addOption(
      new Option("--record <file>", "write every answer to a HAR 1.2 file, without secrets")
        .argParser(fileName)
        .conflicts("replay"),
    )
    .option(
      "--replay <file>",
      "take the answers from a HAR file instead of a target, with its target, seed and budget",
      fileName,
    )
    .addHelpText("after", exitCodes);
}

const exitCodes = `
Exit codes:
  0  passed
  1  failed: an answer breaks the contract
  2  incomplete: a main rule could not be checked, coverage is below a threshold, the target could
     not be reached or refuses the credentials; or an option cannot be used

Example:
  $ export CLOUDFLARE_API_TOKEN=…
  $ rtk-meetings-contract --base-url https://api.cloudflare.com/client/v4 --account-id ID --app-id ID \\
      --token-env CLOUDFLARE_API_TOKEN --reporter console --reporter junit=contract.xml`;
