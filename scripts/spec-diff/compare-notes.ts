import { equalJson, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { sortedJson } from "../tree/hash.js";
import type { Comparison } from "./comparison.js";
import { judgedMembers } from "./judged-members.js";
import { label } from "./label.js";
import type { Direction } from "./rules.js";
import type { Located, View } from "./view.js";

/** Members that say something about an object without changing what it describes. */
const notes = new Set(
  ["title", "summary", "description", "example", "examples", "externalDocs", "tags", "xml", "$comment"].concat(
    ["links", "readOnly", "writeOnly", "bearerFormat"], // these two flags count where members are compared
  ),
);

/** An object, or several that count as one; then `places` tells in which of them a member stands. */
interface Joined extends Located {
  readonly places?: ReadonlyMap<string, readonly string[]>;
}

/** Compares what two schemas say over all their parts, but for what is compared on its own. */
export function compareSchemaNotes(comparison: Comparison, before: View, after: View, direction: Direction): void {
  compareNotes(comparison, "schema", joined(before.parts), joined(after.parts), direction);
}

/** Compares what two objects of a kind say, but for what is compared on its own. */
export function compareNotes(
  comparison: Comparison,
  kind: keyof typeof judgedMembers,
  old: Joined,
  now: Joined,
  direction: Direction,
  name = label(comparison.after, now.tokens),
): void {
  for (const member of new Set([...Object.keys(old.node), ...Object.keys(now.node)])) {
    const from = old.node[member];
    const to = now.node[member];
    if (unordered(from) === unordered(to)) continue;
    const place = to === undefined ? old : now;
    const add = comparison.changes.add.bind(comparison.changes);
    const tokens = [...(place.places?.get(member) ?? place.tokens), member];
    if (member === "deprecated") {
      const change = to === true ? "deprecated" : "undeprecated";
      add(change, direction, tokens, `${name} is ${to === true ? "" : "no longer "}deprecated`);
    } else if (member === "x-sensitive") {
      add("redaction", direction, tokens, `${name} is ${to === true ? "" : "no longer "}sensitive`);
    } else if (judgedMembers[kind].has(member)) {
      continue;
    } else if (notes.has(member) || member.startsWith("x-")) {
      add("documentation", direction, tokens, `\`${member}\` of ${name}`);
    } else {
      const change = to === undefined ? "is gone" : from === undefined ? "is new" : "has changed";
      add("keyword-changed", direction, tokens, `\`${member}\` of ${name} ${change}`);
    }
  }
}

/** One object with the members of all parts, at the place of the outermost. */
function joined(parts: readonly Located[]): Joined {
  const members: JsonObject = {};
  const places = new Map<string, readonly string[]>();
  for (const { node, tokens } of parts) {
    for (const [member, value] of Object.entries(node)) {
      members[member] = append(members[member], value);
      if (!places.has(member)) places.set(member, tokens);
    }
  }
  return { node: members, tokens: parts[0]?.tokens ?? [], places };
}

function append(former: Json | undefined, value: Json): Json {
  if (former === undefined || equalJson(former, value)) return value;
  return isObject(former) && Array.isArray(former["and"])
    ? { and: [...former["and"], value] }
    : { and: [former, value] };
}

/** A text that is equal for values which differ in order only: none of these arrays is read in order. */
function unordered(value: Json | undefined): string {
  if (!Array.isArray(value)) return value === undefined ? "" : sortedJson(value);
  return value.map(unordered).sort().join();
}
