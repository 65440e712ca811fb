import { createConfig, lintFromString, type NormalizedProblem } from "@redocly/openapi-core";
import { readFile } from "node:fs/promises";
import { FragmentError, type FragmentProblem } from "./fragment-error.js";
import type { Fragment } from "./fragment.js";
import { redoclyConfigFile } from "./places.js";

/** Lints the fragment by openapi/redocly.yaml, warnings included. Throws FragmentError naming each place. */
export async function lint(fragment: Fragment): Promise<void> {
  const config = await createConfig(await readFile(redoclyConfigFile, "utf8"));
  const problems = await lintFromString({ source: fragment.text, absoluteRef: fragment.file, config });
  if (problems.length > 0) throw new FragmentError(problems.map((problem) => place(problem, fragment)));
}

function place(problem: NormalizedProblem, fragment: Fragment): FragmentProblem {
  const location = problem.location[0];
  const pointer = location?.pointer?.replace(/^#/, "").replace(/\/$/, "") ?? "";
  const line = location && "start" in location ? location.start.line : nearestLine(fragment, pointer);
  return {
    file: fragment.file,
    line,
    message: `${problem.message.trim()} (${problem.ruleId}, at ${pointer || "the root"})`,
  };
}

/** The line of the pointer, or of the nearest place above it that stands in the file. */
export function nearestLine(fragment: Fragment, pointer: string): number {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const line = fragment.lines.get(at);
    if (line !== undefined || at === "") return line ?? 1;
  }
}
