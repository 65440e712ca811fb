import { equalJson, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { compareSchema } from "./compare-schema.js";
import type { Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction, Kind } from "./rules.js";
import { partWith, viewOf, type Located, type View } from "./view.js";

interface Member {
  readonly schema: Located;
  readonly required: boolean;
}

interface Members {
  /** Those that travel in this direction. */
  readonly seen: ReadonlyMap<string, Member>;
  /** Write-only ones in responses, read-only ones in requests. */
  readonly hidden: ReadonlyMap<string, Member>;
}

/** Compares the members of objects: those that are named, and those that are not. */
export function compareMembers(comparison: Comparison, before: View, after: View, direction: Direction): void {
  const old = membersOf(comparison.before, before, direction);
  const now = membersOf(comparison.after, after, direction);
  const { changes } = comparison;
  for (const [name, { schema }] of old.seen) {
    if (!now.seen.has(name))
      changes.add("member-removed", direction, schema.tokens, `${label(comparison.before, schema.tokens)} is gone`);
  }
  for (const [name, member] of now.seen) compareMember(comparison, old.seen.get(name), member, direction);
  compareHidden(comparison, old, now, direction);
  compareFreeMembers(comparison, before, after, direction);
}

function compareMember(
  comparison: Comparison,
  former: Member | undefined,
  { schema, required }: Member,
  direction: Direction,
): void {
  const add = (kind: Kind, what: string): void =>
    comparison.changes.add(kind, direction, schema.tokens, `${label(comparison.after, schema.tokens)} ${what}`);
  if (!former) {
    if (required) add("required-member-added", "is new and required");
    else add("member-added", "is new");
    return;
  }
  if (required && !former.required) add("member-required", "is required, was optional");
  if (!required && former.required) add("member-optional", "is optional, was required");
  compareSchema(comparison, former.schema, schema, direction);
}

function compareHidden(comparison: Comparison, old: Members, now: Members, direction: Direction): void {
  for (const name of new Set([...old.hidden.keys(), ...now.hidden.keys()])) {
    if (old.seen.has(name) || now.seen.has(name)) continue; // it appeared or vanished, which is said already
    const [from, to] = [old.hidden.get(name), now.hidden.get(name)];
    const place = (to ?? from)?.schema.tokens;
    if (!place || (from?.required === to?.required && equalJson(from?.schema.node, to?.schema.node))) continue;
    const what = `${label(to ? comparison.after : comparison.before, place)} ${to ? (from ? "has changed" : "is new") : "is gone"}`;
    comparison.changes.add("hidden-member", direction, place, what);
  }
}

function membersOf(document: JsonObject, view: View, direction: Direction): Members {
  const flag = direction === "response" ? "writeOnly" : "readOnly";
  const required = new Set(
    view.parts.flatMap(({ node }) => (Array.isArray(node["required"]) ? node["required"].map(String) : [])),
  );
  const seen = new Map<string, Member>();
  const hidden = new Map<string, Member>();
  for (const { node, tokens } of view.parts) {
    for (const [name, property] of Object.entries(isObject(node["properties"]) ? node["properties"] : {})) {
      const schema = { node: isObject(property) ? property : {}, tokens: [...tokens, "properties", name] };
      const isHidden = viewOf(document, schema).parts.some((part) => part.node[flag] === true);
      const members = isHidden ? hidden : seen;
      if (!members.has(name)) members.set(name, { schema, required: required.has(name) });
    }
  }
  return { seen, hidden };
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
    comparison.changes.add(
      kind,
      direction,
      tokens,
      `${label(now ? comparison.after : comparison.before, place.tokens)} ${what}`,
    );
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
