import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { FragmentError, type FragmentProblem } from "./fragment-error.js";
import type { Fragment } from "./fragment.js";
import { nearestLine } from "./nearest-line.js";
import { redoclyConfigFile } from "./places.js";
import { checkReferences } from "./references.js";

/** What lint-worker.mjs reports. */
interface Problem {
  readonly message: string;
  readonly ruleId: string;
  readonly pointer?: string;
  readonly line?: number;
}

/** Lints the fragment by openapi/redocly.yaml, warnings included. Throws FragmentError naming each place. */
export async function lint(fragment: Fragment): Promise<void> {
  checkReferences(fragment); // before Redocly, whose resolver would look for files
  const workerData = {
    source: fragment.text,
    absoluteRef: fragment.file,
    rules: readFileSync(redoclyConfigFile, "utf8"),
  };
  const worker = new Worker(new URL("./lint-worker.mjs", import.meta.url), { workerData, execArgv: [] });
  const [problems] = (await once(worker, "message").catch((error: unknown) => {
    throw new FragmentError([{ file: fragment.file, message: `Redocly cannot lint it: ${(error as Error).message}` }]);
  })) as [Problem[]];
  await worker.terminate();
  if (problems.length > 0) throw new FragmentError(problems.map((problem) => place(problem, fragment)));
}

function place({ message, ruleId, ...problem }: Problem, fragment: Fragment): FragmentProblem {
  const pointer = problem.pointer?.replace(/^#/, "").replace(/\/$/, "") ?? "";
  return {
    file: fragment.file,
    line: problem.line ?? nearestLine(fragment, pointer),
    message: `${message.trim()} (${ruleId}, at ${pointer || "the root"})`,
  };
}
