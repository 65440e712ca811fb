import { asText, equalJson } from "../openapi/json.js";
import { compareContent } from "./compare-content.js";
import { compareNotes } from "./compare-notes.js";
import type { OperationAt } from "./compare-operation.js";
import { compareSchema } from "./compare-schema.js";
import { isNew, type Comparison } from "./comparison.js";
import type { Kind } from "./rules.js";
import { below, entriesOf, type Located } from "./view.js";

/** Compares the parameters of two operations, those of the path item included. */
export function compareParameters(comparison: Comparison, old: OperationAt, now: OperationAt): void {
  const before = parametersOf(comparison.before, old);
  const after = parametersOf(comparison.after, now);
  const add = (kind: Kind, { tokens }: Located, what: string): void =>
    comparison.changes.add(kind, "request", tokens, what);
  for (const [key, parameter] of before) {
    if (!after.has(key)) add("parameter-removed", parameter, `the ${key} of ${now.name} is gone`);
  }
  for (const [key, parameter] of after) {
    const former = before.get(key);
    if (former) compareParameter(comparison, former, parameter, `the ${key} of ${now.name}`);
    else if (isRequired(parameter))
      add("required-parameter-added", parameter, `the ${key} of ${now.name} is new and required`);
    else add("parameter-added", parameter, `the ${key} of ${now.name} is new`);
  }
}

/** Compares two parameters of the same name and place. */
export function compareParameter(comparison: Comparison, old: Located, now: Located, name: string): void {
  if (!isNew(comparison, old, now, "parameter")) return;
  const add = (kind: Kind, what: string): void =>
    comparison.changes.add(kind, "request", now.tokens, `${name} ${what}`);
  compareNotes(comparison, "parameter", old, now, "request", name);
  if (isRequired(now) && !isRequired(old)) add("parameter-required", "is required, was optional");
  if (!isRequired(now) && isRequired(old)) add("parameter-optional", "is optional, was required");
  const serialization = ["style", "explode", "allowReserved", "allowEmptyValue"];
  if (serialization.some((member) => !equalJson(old.node[member], now.node[member]))) {
    add("serialization-changed", "is sent in another form");
  }
  const [from, to] = [below(old, "schema"), below(now, "schema")];
  if (from && to) compareSchema(comparison, from, to, "request");
  else if (from ?? to) add("serialization-changed", "is described in another way");
  compareContent(comparison, old, now, "request", { name, success: false });
}

/** By place and name, which together tell parameters apart; the operation's own win over the path item's. */
function parametersOf(document: Comparison["before"], { item, operation }: OperationAt): Map<string, Located> {
  return new Map(
    [...entriesOf(document, item, "parameters"), ...entriesOf(document, operation, "parameters")].map(
      ([, parameter]) => [`${asText(parameter.node["in"])} parameter \`${asText(parameter.node["name"])}\``, parameter],
    ),
  );
}

function isRequired({ node }: Located): boolean {
  return node["required"] === true;
}
