import { existsSync } from "node:fs";
import { Option } from "commander";
import { fragmentFile, fragmentName, root } from "./generate/places.js";
import { givenPath } from "./given-path.js";
import { lift } from "./import-spec/lift.js";
import { parseSource } from "./import-spec/parse-source.js";
import type { JsonObject } from "./openapi/json.js";
import { createProgram, runProgram, UsageError } from "./program.js";
import { findBase } from "./spec-diff/base.js";
import { bumps } from "./spec-diff/bumps.js";
import { diffDocuments } from "./spec-diff/diff.js";
import { formats, report, type Format } from "./spec-diff/report.js";
import { readText } from "./tree/files.js";

interface Options {
  readonly base: string;
  readonly to?: string;
  readonly format: Format;
}

const program = createProgram(
  "spec-diff",
  "What changed between two states of the fragment, on the wire and in the types, and which bumps follow.",
  "0 whatever the verdict, 2 it could not run.",
)
  .requiredOption("--base <ref-or-file>", "the old state: a git revision of the fragment, or a file")
  .option("--to <file>", "the new state (default: the fragment as it stands)")
  .addOption(new Option("--format <format>", "how to print it").choices(formats).default("table"));

void runProgram(program, () => {
  const { base, to, format } = program.opts<Options>();
  try {
    const before = readBase(base);
    const after = readDocument(to === undefined ? fragmentFile : givenPath(to));
    const diff = diffDocuments(before, after);
    console.log(report(diff, bumps(root, diff.verdict), format));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
});

function readBase(base: string): JsonObject {
  if (existsSync(givenPath(base))) return readDocument(givenPath(base));
  const { document, commit } = findBase(root, base);
  if (!document) throw new UsageError(`there is no ${fragmentName} at ${commit}`);
  return document;
}

function readDocument(path: string): JsonObject {
  const text = readText(path);
  if (text === null) throw new UsageError(`${path} cannot be read: no such file`);
  const document = parseSource(text, path);
  lift(document);
  return document;
}
