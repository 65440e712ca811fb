import { isObject, type Json, type JsonObject } from "../openapi/json.js";
import { sortedJson } from "../tree/hash.js";
import type { Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction } from "./rules.js";
import type { Located, View } from "./view.js";

const documentation = new Set(
  ["title", "summary", "description", "example", "examples", "externalDocs", "tags", "xml", "$comment"].concat(
    ["links", "readOnly", "writeOnly", "bearerFormat"], // these two flags count where members are compared
  ),
);

/** Members that say something about an object without changing what it describes. */
function isNote(member: string): boolean {
  return documentation.has(member) || member.startsWith("x-");
}

/** Compares what documents two schemas, over all their parts. */
export function compareNotes(comparison: Comparison, before: View, after: View, direction: Direction): void {
  compareAnnotations(comparison, joined(before.parts), joined(after.parts), direction);
}

/** Compares what documents two objects of any kind. */
export function compareAnnotations(
  comparison: Comparison,
  old: Located,
  now: Located,
  direction: Direction,
  name = label(now.tokens),
): void {
  for (const member of new Set([...Object.keys(old.node), ...Object.keys(now.node)])) {
    const from = old.node[member];
    const to = now.node[member];
    if (unordered(from) === unordered(to)) continue;
    const place = to === undefined ? old : now;
    const add = comparison.changes.add.bind(comparison.changes);
    const tokens = [...place.tokens, member];
    if (member === "deprecated") {
      const kind = to === true ? "deprecated" : "undeprecated";
      add(kind, direction, tokens, `${name} is ${to === true ? "" : "no longer "}deprecated`);
    } else if (member === "x-sensitive") {
      add("redaction", direction, tokens, `${name} is ${to === true ? "" : "no longer "}sensitive`);
    } else if (isNote(member)) {
      add("documentation", direction, tokens, `\`${member}\` of ${name}`);
    }
  }
}

/** One object with the notes of all parts, at the place of the outermost. */
function joined(parts: readonly Located[]): Located {
  const notes: JsonObject = {};
  for (const { node } of parts) {
    for (const [member, value] of Object.entries(node)) {
      if (member === "deprecated" || isNote(member)) notes[member] = append(notes[member], value);
    }
  }
  return { node: notes, tokens: parts[0]?.tokens ?? [] };
}

function append(former: Json | undefined, value: Json): Json {
  if (former === undefined) return value;
  return isObject(former) && Array.isArray(former["and"])
    ? { and: [...former["and"], value] }
    : { and: [former, value] };
}

/** A text that is equal for values which differ in order only: none of these arrays is read in order. */
function unordered(value: Json | undefined): string {
  if (!Array.isArray(value)) return value === undefined ? "" : sortedJson(value);
  return value.map(unordered).sort().join();
}
