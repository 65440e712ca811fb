import { asText, equalJson, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { operationsOf } from "../openapi/walk.js";
import { Changes, verdictOf, type Change } from "./change.js";
import { compareComponents } from "./compare-components.js";
import { compareAnnotations } from "./compare-notes.js";
import { compareOperation, type OperationAt } from "./compare-operation.js";
import { compareSchemes } from "./compare-security.js";
import type { Comparison } from "./comparison.js";
import { worst, type Verdict } from "./verdict.js";
import { entriesOf } from "./view.js";

/** What changed between two documents, and how grave that is. */
export interface Diff {
  readonly verdict: Verdict;
  readonly changes: readonly Change[];
}

/** Compares two OpenAPI 3.1 documents. */
export function diffDocuments(before: JsonObject, after: JsonObject): Diff {
  const comparison: Comparison = { before, after, changes: new Changes(), seen: new Set(), uses: new Map() };
  compareInfo(comparison);
  compareServers(comparison);
  compareSchemes(comparison);
  compareOperations(comparison);
  compareComponents(comparison);
  const changes = comparison.changes.list();
  return { verdict: worst(changes.map(verdictOf)), changes };
}

function compareOperations(comparison: Comparison): void {
  const { changes } = comparison;
  const before = operationsIn(comparison.before);
  const after = operationsIn(comparison.after);
  for (const [name, { operation }] of before) {
    if (!after.has(name)) changes.add("operation-removed", "request", operation.tokens, `${name} is gone`);
  }
  for (const [name, at] of after) {
    const former = before.get(name);
    if (former) compareOperation(comparison, former, at);
    else changes.add("operation-added", "request", at.operation.tokens, `${name} is new`);
  }
}

function operationsIn(document: JsonObject): Map<string, OperationAt> {
  return new Map(
    entriesOf(document, { node: document, tokens: [] }, "paths").flatMap(([path, item]) =>
      operationsOf(item.node).map(([method, node]) => {
        const name = `\`${method.toUpperCase()} ${path}\``;
        return [name, { name, item, operation: { node, tokens: [...item.tokens, method] } }] as const;
      }),
    ),
  );
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
  const notes = ({ tags, externalDocs }: JsonObject): JsonObject => ({
    tags: tags ?? null,
    externalDocs: externalDocs ?? null,
  });
  compareAnnotations(comparison, { node: notes(before), tokens: [] }, { node: notes(after), tokens: [] }, "response");
}

function compareServers({ before, after, changes }: Comparison): void {
  const urls = ({ servers }: JsonObject): string[] =>
    Array.isArray(servers) ? servers.flatMap((server: Json) => (isObject(server) ? [asText(server["url"])] : [])) : [];
  const [old, now] = [urls(before), urls(after)];
  for (const url of old.filter((each) => !now.includes(each))) {
    changes.add("server-removed", "request", ["servers"], `the server ${url} is gone`);
  }
  for (const url of now.filter((each) => !old.includes(each))) {
    changes.add("server-added", "request", ["servers"], `the server ${url} is new`);
  }
  if (old[0] !== now[0] && now[0] !== undefined) {
    changes.add("default-server-changed", "request", ["servers", "0"], `the default server is ${now[0]}`);
  }
  if (!equalJson(before["servers"] ?? [], after["servers"] ?? []) && equalJson(old, now)) {
    changes.add("documentation", "request", ["servers"], "the descriptions of the servers");
  }
}
