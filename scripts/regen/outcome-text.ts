import { readText } from "../tree/files.js";
import { join } from "node:path";
import { bumps } from "../spec-diff/bumps.js";
import { report } from "../spec-diff/report.js";
import type { Outcome } from "./regenerate.js";

/** What a run did, for the terminal: the files, then what changed since the base. */
export function outcomeText(root: string, { written, diff }: Outcome): string {
  const files = written.map((path) => `${readText(join(root, path)) === null ? "deleted" : "wrote"} ${path}`);
  const changed =
    diff && (diff.changes.length > 0 || files.length > 0) ? ["", report(diff, bumps(root, diff.verdict), "table")] : [];
  return [...(files.length > 0 ? files : ["everything is up to date"]), ...changed].join("\n");
}
