import { resolve } from "node:path";
import { UsageError } from "../target.js";
import { reporterKinds, reporters, type ReporterKind } from "./registry.js";

/** A reporter, and where its text goes. */
export interface ReporterChoice {
  readonly kind: ReporterKind;
  /** Absolute path; undefined for the terminal. */
  readonly file: string | undefined;
}

/**
 * Reads `KIND` or `KIND=FILE`, any number of them; none means `console`.
 *
 * @throws {UsageError} for an unknown kind, a file that is not named or named twice, or two documents on one stream
 */
export function parseReporters(options: readonly string[], folder: string): readonly ReporterChoice[] {
  const choices = (options.length === 0 ? ["console"] : options).map((option) => parseOne(option, folder));
  const files = choices.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UsageError(`two reporters cannot write the same file: ${twice}`);
  const documents = choices.filter(({ kind, file }) => file === undefined && reporters[kind].isDocument);
  if (documents.length > 1) {
    const [first, second] = documents.map(({ kind }) => kind);
    throw new UsageError(`${first} and ${second} cannot both go to standard output: name a file, as in ${second}=FILE`);
  }
  return choices;
}

function parseOne(option: string, folder: string): ReporterChoice {
  const [, name = "", file] = /^([^=]*)(?:=(.*))?$/s.exec(option) ?? [];
  const kind = reporterKinds.find((each) => each === name);
  if (kind === undefined) {
    throw new UsageError(`unknown reporter ${JSON.stringify(name)}: use ${reporterKinds.join(", ")}, or KIND=FILE`);
  }
  if (file === "") throw new UsageError(`reporter ${kind}= names no file`);
  return { kind, file: file === undefined ? undefined : resolve(folder, file) };
}
