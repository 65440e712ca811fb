import { isObject, type Json } from "../openapi/json.js";
import { compareSchema } from "./compare-schema.js";
import type { Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction, Kind } from "./rules.js";
import { follow, partWith, viewOf, type Located, type View } from "./view.js";

interface Member {
  readonly schema: Located;
  readonly required: boolean;
}

/** Compares the members of objects: those that are named, and those that are not. */
export function compareMembers(comparison: Comparison, before: View, after: View, direction: Direction): void {
  const old = membersOf(comparison.before, before, direction);
  const now = membersOf(comparison.after, after, direction);
  const { changes } = comparison;
  for (const [name, { schema }] of old) {
    if (!now.has(name)) changes.add("member-removed", direction, schema.tokens, `${label(schema.tokens)} is gone`);
  }
  for (const [name, member] of now) {
    const { schema, required } = member;
    const former = old.get(name);
    const add = (kind: Kind, what: string): void =>
      changes.add(kind, direction, schema.tokens, `${label(schema.tokens)} ${what}`);
    if (!former) {
      if (required) add("required-member-added", "is new and required");
      else add("member-added", "is new");
      continue;
    }
    if (required && !former.required) add("member-required", "is required, was optional");
    if (!required && former.required) add("member-optional", "is optional, was required");
    compareSchema(comparison, former.schema, schema, direction);
  }
  compareFreeMembers(comparison, before, after, direction);
}

/** The members that travel in this direction: responses hold no write-only ones, requests no read-only ones. */
function membersOf(document: Comparison["before"], view: View, direction: Direction): Map<string, Member> {
  const hidden = direction === "response" ? "writeOnly" : "readOnly";
  const required = new Set(
    view.parts.flatMap(({ node }) => (Array.isArray(node["required"]) ? node["required"].map(String) : [])),
  );
  const members = new Map<string, Member>();
  for (const { node, tokens } of view.parts) {
    for (const [name, property] of Object.entries(isObject(node["properties"]) ? node["properties"] : {})) {
      const schema: Located = {
        node: isObject(property) ? property : {},
        tokens: [...tokens, "properties", name],
      };
      const isHidden = viewOf(document, follow(document, schema)).parts.some((part) => part.node[hidden] === true);
      if (!isHidden && schema.node[hidden] !== true && !members.has(name)) {
        members.set(name, { schema, required: required.has(name) });
      }
    }
  }
  return members;
}

function compareFreeMembers(comparison: Comparison, before: View, after: View, direction: Direction): void {
  const old = partWith(before, "additionalProperties");
  const now = partWith(after, "additionalProperties");
  const from = old?.node["additionalProperties"];
  const to = now?.node["additionalProperties"];
  const place = now ?? old;
  if (!place) return;
  const tokens = [...place.tokens, "additionalProperties"];
  const add = (kind: Kind, what: string): void =>
    comparison.changes.add(kind, direction, tokens, `${label(place.tokens)} ${what}`);
  const wasTyped = from !== undefined && from !== false;
  const isTyped = to !== undefined && to !== false;
  if (wasTyped && isTyped) {
    const schema = (value: Json): Located => ({ node: isObject(value) ? value : {}, tokens });
    compareSchema(comparison, schema(from), schema(to), direction);
  } else if (wasTyped) add("free-members-dropped", "no longer describes members that it does not name");
  else if (isTyped) add("free-members-typed", "describes members that it does not name");
  else if (to === false && from === undefined) add("members-closed", "refuses members that it does not name");
  else if (from === false && to === undefined) add("members-opened", "accepts members that it does not name");
}
