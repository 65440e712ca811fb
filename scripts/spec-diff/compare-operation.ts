import { asText, equalJson, isObject } from "../openapi/json.js";
import { compareContent } from "./compare-content.js";
import { compareNotes } from "./compare-notes.js";
import { compareParameters } from "./compare-parameters.js";
import { compareResponses } from "./compare-responses.js";
import { comparePermissions, compareRequirements } from "./compare-security.js";
import { isNew, type Comparison } from "./comparison.js";
import { below, follow, type Located } from "./view.js";

/** One method of a path, and the path item around it. */
export interface OperationAt {
  readonly item: Located;
  readonly operation: Located;
  readonly name: string;
}

/** Compares two operations of the same path and method. */
export function compareOperation(comparison: Comparison, old: OperationAt, now: OperationAt): void {
  const { changes } = comparison;
  const [from, to] = [old.operation, now.operation];
  if (!equalJson(from.node["operationId"], to.node["operationId"])) {
    const said = [from, to].map(({ node }) => `\`${asText(node["operationId"])}\``);
    const tokens = [...to.tokens, "operationId"];
    changes.add("operation-id-changed", "request", tokens, `${said[0] ?? ""} is named ${said[1] ?? ""} now`);
  }
  compareNotes(comparison, "operation", from, to, "request");
  compareRequirements(comparison, from, to, now.name);
  comparePermissions(comparison, from, to, now.name);
  compareParameters(comparison, old, now);
  compareBody(comparison, from, to, now.name);
  compareResponses(comparison, from, to, now.name);
}

function compareBody(comparison: Comparison, from: Located, to: Located, name: string): void {
  const { changes } = comparison;
  const old = bodyOf(comparison.before, from);
  const now = bodyOf(comparison.after, to);
  if (old && !now) changes.add("body-removed", "request", old.tokens, `the body of ${name} is gone`);
  if (!now) return;
  if (!old) {
    const required = now.node["required"] === true;
    changes.add(required ? "body-required" : "body-added", "request", now.tokens, `${name} takes a body`);
    return;
  }
  compareRequestBody(comparison, old, now, `the body of ${name}`);
}

/** Compares two request bodies. */
export function compareRequestBody(comparison: Comparison, old: Located, now: Located, name: string): void {
  if (!isNew(comparison, old, now, "requestBody")) return;
  const required = now.node["required"] === true;
  compareNotes(comparison, "requestBody", old, now, "request", name);
  if (required !== (old.node["required"] === true)) {
    const kind = required ? "body-required" : "body-optional";
    comparison.changes.add(kind, "request", now.tokens, `${name} is ${required ? "required" : "optional"} now`);
  }
  compareContent(comparison, old, now, "request", { name, success: false });
}

function bodyOf(document: Comparison["before"], operation: Located): Located | undefined {
  const body = isObject(operation.node["requestBody"]) ? below(operation, "requestBody") : undefined;
  return body && follow(document, body);
}
