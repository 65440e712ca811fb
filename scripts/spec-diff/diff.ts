import { equalJson, isObject, type JsonObject } from "../openapi/json.js";
import { Changes, verdictOf, type Change } from "./change.js";
import { compareComponents } from "./compare-components.js";
import { compareNotes } from "./compare-notes.js";
import { comparePaths } from "./compare-paths.js";
import { compareSchemes } from "./compare-security.js";
import { compareServers } from "./compare-servers.js";
import type { Comparison } from "./comparison.js";
import { dropDefaults } from "./drop-defaults.js";
import { worst, type Verdict } from "./verdict.js";

/** What changed between two documents, and how grave that is. */
export interface Diff {
  readonly verdict: Verdict;
  readonly changes: readonly Change[];
}

/** Compares two OpenAPI 3.1 documents. */
export function diffDocuments(before: JsonObject, after: JsonObject): Diff {
  const comparison: Comparison = {
    before: dropDefaults(before),
    after: dropDefaults(after),
    changes: new Changes(),
    seen: new Set(),
    uses: new Map(),
  };
  compareInfo(comparison);
  compareServers(comparison);
  compareSchemes(comparison);
  comparePaths(comparison);
  compareComponents(comparison);
  const changes = comparison.changes.list();
  return { verdict: worst(changes.map(verdictOf)), changes };
}

function compareInfo(comparison: Comparison): void {
  const { before, after, changes } = comparison;
  const infoOf = ({ info }: JsonObject): JsonObject => (isObject(info) ? info : {});
  const [old, now] = [infoOf(before), infoOf(after)];
  for (const member of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (equalJson(old[member], now[member])) continue;
    const kind = member === "version" ? "version" : "documentation";
    changes.add(kind, "response", ["info", member], `\`${member}\` of the document`);
  }
  compareNotes(comparison, "document", { node: before, tokens: [] }, { node: after, tokens: [] }, "response");
}
