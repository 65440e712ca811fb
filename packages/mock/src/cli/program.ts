import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import type { RateLimit } from "../api/rate-limit.js";
import type { Fault } from "../faults/fault.js";
import { faultKinds, faultSummaries } from "../faults/kinds.js";
import { defaults, type MockApiOptions } from "../options.js";
import { parseFault } from "./parse-fault.js";

/** What the command line says. */
export interface CliOptions {
  readonly port: number;
  readonly meetings?: number;
  readonly seed?: number;
  readonly token?: string;
  readonly accountId?: string;
  readonly appId?: string;
  readonly latency?: number;
  readonly pageBase?: 0 | 1;
  readonly defaultPageSize?: number;
  readonly maxPageSize?: number;
  readonly overMax?: "cap" | "reject";
  readonly pageZero?: "first" | "empty" | "reject";
  readonly pastEnd?: "empty" | "repeat-last" | "reject";
  readonly rateLimit?: RateLimit;
  readonly fault?: readonly Fault[];
  readonly quiet?: boolean;
}

/** Flags that have another name than the option that they stand for. */
const renamed: Readonly<Record<string, string>> = { token: "apiToken", latency: "latencyMs", fault: "faults" };

/** The flag that stands for an option of the mock. */
export function flagOf(option: string): string {
  const name = Object.keys(renamed).find((each) => renamed[each] === option) ?? option;
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The options that the mock understands. */
export function optionsFrom(given: CliOptions): MockApiOptions {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => name !== "port" && name !== "quiet")
      .map(([name, value]) => [renamed[name] ?? name, value as unknown]),
  );
}

export function createProgram(): Command {
  return new Command("rtk-meetings-mock")
    .description("Serves a mock of Cloudflare RealtimeKit's meetings API on 127.0.0.1.")
    .version(version())
    .option("--port <port>", "port to listen on; 0 takes a free one", number, 4010)
    .option("--meetings <n>", "how many meetings there are (default: 137)", number)
    .option("--seed <n>", `what generated data follow from (default: ${defaults.seed})`, number)
    .option("--token <token>", `the one token that is accepted (default: "${defaults.apiToken}")`)
    .option("--account-id <id>", `the account (default: "${defaults.accountId}")`)
    .option("--app-id <id>", `the app (default: "${defaults.appId}")`)
    .option("--latency <ms>", "milliseconds before every answer (default: 0)", number)
    .addOption(choice("--page-base <n>", "number of the first page (default: 1)", ["0", "1"]).argParser(digit))
    .option(
      "--default-page-size <n>",
      `page size where none is asked for (default: ${defaults.defaultPageSize})`,
      number,
    )
    .option("--max-page-size <n>", `largest page size (default: ${defaults.maxPageSize})`, number)
    .addOption(choice("--over-max <how>", `what a larger one gets (default: "${defaults.overMax}")`, ["cap", "reject"]))
    .addOption(
      choice("--page-zero <how>", `what page 0 gets (default: "${defaults.pageZero}")`, ["first", "empty", "reject"]),
    )
    .addOption(
      choice("--past-end <how>", `what a page past the end gets (default: "${defaults.pastEnd}")`, [
        "empty",
        "repeat-last",
        "reject",
      ]),
    )
    .option("--rate-limit <quota/seconds>", "requests that a window of so many seconds allows", rateLimit)
    .option("--fault <kind[:times][,option=value]>", "a way to misbehave, listed below; repeatable", collectFaults)
    .option("--quiet", "log no requests")
    .addHelpText("after", helpOnFaults())
    .addHelpText("after", "\nExit codes: 0 ended by a signal, 1 the port cannot be had, 2 wrong usage.")
    .showHelpAfterError("(--help lists options and faults)")
    .allowExcessArguments(false)
    .exitOverride();
}

function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values);
}

function digit(text: string): number {
  if (text !== "0" && text !== "1") throw new InvalidArgumentError("Allowed choices are 0, 1.");
  return Number(text);
}

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new InvalidArgumentError("It must be a number.");
  return value;
}

function rateLimit(text: string): RateLimit {
  const match = /^(\d+)\/(\d+(?:\.\d+)?)$/.exec(text);
  if (!match) throw new InvalidArgumentError("It must look like 1200/300.");
  return { quota: Number(match[1]), windowSeconds: Number(match[2]) };
}

function collectFaults(text: string, before: readonly Fault[] | undefined): readonly Fault[] {
  return [...(before ?? []), parseFault(text)];
}

function helpOnFaults(): string {
  const width = Math.max(...faultKinds.map((kind) => kind.length));
  const lines = faultKinds
    .filter((kind) => kind !== "edit")
    .map((kind) => `  ${kind.padEnd(width)}  ${faultSummaries[kind]}`);
  return [
    "",
    "Faults (their options are in the README; --fault status:2,status=503 answers 503 twice):",
    ...lines,
  ].join("\n");
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
