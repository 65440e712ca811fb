import { compareContent } from "./compare-content.js";
import { compareNotes } from "./compare-notes.js";
import { compareSchema } from "./compare-schema.js";
import { isNew, type Comparison } from "./comparison.js";
import type { Kind } from "./rules.js";
import { entriesOf, schemaOf, type Located } from "./view.js";

/** Compares the responses of two operations, by status. */
export function compareResponses(comparison: Comparison, from: Located, to: Located, name: string): void {
  const { changes } = comparison;
  const before = new Map(entriesOf(comparison.before, from, "responses"));
  const after = new Map(entriesOf(comparison.after, to, "responses"));
  for (const status of before.keys()) {
    const tokens = [...from.tokens, "responses", status];
    if (!after.has(status))
      changes.add("response-removed", "response", tokens, `the response ${status} of ${name} is gone`);
  }
  for (const [status, response] of after) {
    const former = before.get(status);
    if (former) {
      compareResponse(comparison, former, response, {
        name: `the response ${status} of ${name}`,
        success: isSuccess(status),
      });
    } else {
      const kind: Kind = isSuccess(status) ? "success-added" : "response-added";
      changes.add(kind, "response", [...to.tokens, "responses", status], `the response ${status} of ${name} is new`);
    }
  }
}

/** Compares two responses of the same status. */
export function compareResponse(
  comparison: Comparison,
  old: Located,
  now: Located,
  which: { readonly name: string; readonly success: boolean },
): void {
  if (!isNew(comparison, old, now, "response")) return;
  compareNotes(comparison, "response", old, now, "response", which.name);
  compareHeaders(comparison, old, now, which.name);
  compareContent(comparison, old, now, "response", which);
}

function compareHeaders(comparison: Comparison, from: Located, to: Located, name: string): void {
  const before = new Map(entriesOf(comparison.before, from, "headers"));
  const after = new Map(entriesOf(comparison.after, to, "headers"));
  const add = (kind: Kind, tokens: readonly string[], what: string): void =>
    comparison.changes.add(kind, "response", tokens, what);
  for (const header of before.keys()) {
    if (!after.has(header))
      add("header-removed", [...from.tokens, "headers", header], `the header ${header} of ${name} is gone`);
  }
  for (const [header, value] of after) {
    const former = before.get(header);
    if (former) compareHeader(comparison, former, value, `the header ${header} of ${name}`);
    else add("header-added", [...to.tokens, "headers", header], `the header ${header} of ${name} is new`);
  }
}

/** Compares two response headers of the same name. */
export function compareHeader(comparison: Comparison, old: Located, now: Located, name: string): void {
  if (!isNew(comparison, old, now, "header")) return;
  compareNotes(comparison, "header", old, now, "response", name);
  const required = now.node["required"] === true;
  if (required !== (old.node["required"] === true)) {
    const kind = required ? "header-required" : "header-optional";
    comparison.changes.add(kind, "response", now.tokens, `${name} is ${required ? "required" : "optional"} now`);
  }
  compareSchema(comparison, schemaOf(old), schemaOf(now), "response");
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}
