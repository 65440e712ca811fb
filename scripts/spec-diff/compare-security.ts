import { equalJson, isObject, type Json } from "../openapi/json.js";
import { sortedJson } from "../tree/hash.js";
import { compareNotes } from "./compare-notes.js";
import type { Comparison } from "./comparison.js";
import { entriesOf, type Located } from "./view.js";

/** Compares which credentials an operation accepts: alternatives, in any order. */
export function compareRequirements(comparison: Comparison, from: Located, to: Located, name: string): void {
  const old = requirementsOf(from.node["security"] ?? comparison.before["security"]);
  const now = requirementsOf(to.node["security"] ?? comparison.after["security"]);
  compareSets(old, now, (kind, requirement) =>
    comparison.changes.add(
      kind === "added" ? "security-added" : "security-removed",
      "request",
      securityPlace(kind === "added" ? to : from),
      `${name} ${kind === "added" ? "accepts" : "no longer accepts"} ${requirement === "{}" ? "calls without credentials" : requirement}`,
    ),
  );
}

/** Where an operation says which credentials it accepts: in itself, or in the document for all that do not. */
function securityPlace({ node, tokens }: Located): string[] {
  return node["security"] === undefined ? ["security"] : [...tokens, "security"];
}

/** Compares the permissions of which a token needs one. */
export function comparePermissions(comparison: Comparison, from: Located, to: Located, name: string): void {
  const member = "x-api-token-group";
  const list = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
  compareSets(list(from.node[member]), list(to.node[member]), (kind, permission) =>
    comparison.changes.add(
      kind === "added" ? "permission-added" : "permission-removed",
      "request",
      [...(kind === "added" ? to : from).tokens, member],
      `the permission "${permission}" ${kind === "added" ? "suffices" : "no longer suffices"} for ${name}`,
    ),
  );
}

/** Compares how the schemes of both documents send credentials. */
export function compareSchemes(comparison: Comparison): void {
  const { changes } = comparison;
  const before = new Map(schemesOf(comparison.before));
  const after = new Map(schemesOf(comparison.after));
  for (const [name, { tokens }] of before) {
    if (!after.has(name))
      changes.add("security-scheme-removed", "request", tokens, `the security scheme ${name} is gone`);
  }
  for (const [name, scheme] of after) {
    const former = before.get(name);
    if (!former) changes.add("security-scheme-added", "request", scheme.tokens, `the security scheme ${name} is new`);
    else {
      compareNotes(comparison, "securityScheme", former, scheme, "request");
      if (
        ["type", "scheme", "in", "name", "flows", "openIdConnectUrl"].some(
          (each) => !equalJson(former.node[each], scheme.node[each]),
        )
      ) {
        changes.add("security-scheme-changed", "request", scheme.tokens, `the security scheme ${name} has changed`);
      }
    }
  }
}

function schemesOf(document: Comparison["before"]): [string, Located][] {
  const { components } = document;
  return isObject(components)
    ? entriesOf(document, { node: components, tokens: ["components"] }, "securitySchemes")
    : [];
}

function requirementsOf(security: Json | undefined): string[] {
  return Array.isArray(security) && security.length > 0 ? security.map(sortedJson) : ["{}"];
}

function compareSets(
  old: readonly string[],
  now: readonly string[],
  report: (kind: "added" | "removed", value: string) => void,
): void {
  for (const value of now) if (!old.includes(value)) report("added", value);
  for (const value of old) if (!now.includes(value)) report("removed", value);
}
