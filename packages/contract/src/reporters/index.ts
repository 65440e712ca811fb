import { appendFile } from "node:fs/promises";
import type { ContractReport } from "../report.js";
import { UsageError } from "../target.js";
import { parseReporters, type ReporterChoice } from "./choice.js";
import { prepareFile, writeWhole } from "./files.js";
import { renderMarkdown } from "./markdown.js";
import { reporters } from "./registry.js";

export { parseReporters } from "./choice.js";
export { reporterKinds, reporters } from "./registry.js";

/** A stream of text; a terminal says so. */
export interface TextStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** What reporters write to, and the surroundings that they heed. */
export interface ReporterIo {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** Read: NO_COLOR, FORCE_COLOR, TERM and GITHUB_STEP_SUMMARY; nothing of it is written. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What relative files are relative to. */
  readonly folder: string;
}

/** Reporters that were found usable. */
export interface PreparedReporters {
  /**
   * Writes the report through each of them, whatever becomes of the others.
   *
   * @throws {UsageError} when a file cannot be written after all
   */
  write(report: ContractReport): Promise<void>;
}

/**
 * Reads `--reporter` options (`KIND` or `KIND=FILE`) and sees to it that their files can be written, before a run is
 * spent. Where a document such as `json` goes to standard output, `console` and `github` go to standard error.
 *
 * @throws {UsageError} for options that cannot be followed, with what to do
 */
export async function prepareReporters(options: readonly string[], io: ReporterIo): Promise<PreparedReporters> {
  const choices = parseReporters(options, io.folder);
  for (const { file } of choices) if (file !== undefined) await prepareFile(file);
  const hasDocument = choices.some(({ kind, file }) => file === undefined && reporters[kind].isDocument);
  return {
    write: async (report) => {
      const failures: unknown[] = [];
      for (const choice of choices) {
        await writeOne(choice, report, io, hasDocument).catch((error: unknown) => failures.push(error));
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}

async function writeOne(
  { kind, file }: ReporterChoice,
  report: ContractReport,
  io: ReporterIo,
  hasDocument: boolean,
): Promise<void> {
  const { render, isDocument } = reporters[kind];
  if (file === undefined) {
    const stream = hasDocument && !isDocument ? io.stderr : io.stdout;
    stream.write(render(report, { colour: hasColour(stream, io.env) }));
  } else await writeWhole(file, render(report, { colour: false }));
  if (kind === "github") await appendSummary(report, io.env["GITHUB_STEP_SUMMARY"]);
}

async function appendSummary(report: ContractReport, file: string | undefined): Promise<void> {
  if (!file) return;
  try {
    await appendFile(file, renderMarkdown(report, { colour: false }));
  } catch {
    throw new UsageError(`${file}, which GITHUB_STEP_SUMMARY names, cannot be written`);
  }
}

/** See no-color.org and force-color.org. */
function hasColour(stream: TextStream, env: ReporterIo["env"]): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced) return forced !== "0" && forced !== "false";
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
