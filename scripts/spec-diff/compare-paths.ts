import { operationsOf } from "../openapi/walk.js";
import { compareNotes } from "./compare-notes.js";
import { compareOperation, type OperationAt } from "./compare-operation.js";
import { isNew, type Comparison } from "./comparison.js";
import { entriesOf, type Located } from "./view.js";

/** Compares the operations of all paths. */
export function comparePaths(comparison: Comparison): void {
  const before = new Map(entriesOf(comparison.before, { node: comparison.before, tokens: [] }, "paths"));
  const after = new Map(entriesOf(comparison.after, { node: comparison.after, tokens: [] }, "paths"));
  for (const [path, item] of before) if (!after.has(path)) comparePathItem(comparison, path, item, undefined);
  for (const [path, item] of after) comparePathItem(comparison, path, before.get(path), item);
}

/** Compares two path items, of which one may be missing. */
export function comparePathItem(
  comparison: Comparison,
  path: string,
  from: Located | undefined,
  to: Located | undefined,
): void {
  if (from && to) {
    if (!isNew(comparison, from, to, "pathItem")) return;
    compareNotes(comparison, "pathItem", from, to, "request");
  }
  const before = operationsIn(path, from);
  const after = operationsIn(path, to);
  const add = comparison.changes.add.bind(comparison.changes);
  for (const [name, { operation }] of before) {
    if (!after.has(name)) add("operation-removed", "request", operation.tokens, `${name} is gone`);
  }
  for (const [name, at] of after) {
    const former = before.get(name);
    if (former) compareOperation(comparison, former, at);
    else add("operation-added", "request", at.operation.tokens, `${name} is new`);
  }
}

function operationsIn(path: string, item: Located | undefined): Map<string, OperationAt> {
  return new Map(
    operationsOf(item?.node ?? {}).map(([method, node]) => {
      const name = `\`${method.toUpperCase()} ${path}\``;
      const tokens = [...(item?.tokens ?? []), method];
      return [name, { name, item: item ?? { node, tokens }, operation: { node, tokens } }];
    }),
  );
}
