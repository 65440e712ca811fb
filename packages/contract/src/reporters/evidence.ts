import { fragmentFile } from "../fragment/lines.js";
import type { Evidence } from "../report.js";

/** A piece of evidence but for its message, as names and texts; what is absent is left out. */
export function evidenceRows(evidence: Evidence): readonly (readonly [name: string, text: string])[] {
  const { request, status, pointer, expected, received, curl } = evidence;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["request", request && `${request}${status ? ` -> ${status}` : ""}`],
    ["pointer", pointer],
    ["expected", expected],
    ["received", received],
    ["rule", ruleOf(evidence)],
    ["curl", curl],
  ];
  return rows.flatMap(([name, text]) => (text ? [[name, text] as const] : []));
}

/** The place of the rule in the fragment: file, line and pointer. */
export function ruleOf({ line, specPointer }: Evidence): string {
  return `${fragmentFile}:${line} #${specPointer}`;
}
