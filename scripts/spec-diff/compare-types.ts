import type { Json } from "../openapi/json.js";
import type { Comparison } from "./comparison.js";
import { label } from "./label.js";
import type { Direction, Kind } from "./rules.js";
import { partWith, placeOf, type View } from "./view.js";

/** Compares which JSON types a value may have, and null apart. */
export function compareTypes(comparison: Comparison, before: View, after: View, direction: Direction): void {
  const { changes } = comparison;
  const place = placeOf(after);
  const name = label(comparison.after, place);
  const add = (kind: Kind, what: string): void => changes.add(kind, direction, typePlace(after), what);

  if (isNullable(before) !== isNullable(after)) {
    if (isNullable(after)) add("null-added", `${name} may be null`);
    else changes.add("null-removed", direction, typePlace(before), `${name} is no longer null`);
  }
  if (before.alternatives.length > 0 || after.alternatives.length > 0) return; // compared one by one
  const old = typesOf(before);
  const now = typesOf(after);
  if (!old || !now) {
    if (old) add("type-added", `${name} is no longer limited to ${list(old)}`);
    if (now) add("type-removed", `${name} is limited to ${list(now)}`);
    return;
  }
  if (old.has("integer") && !old.has("number") && now.has("number"))
    add("number-widened", `${name} is a number, was an integer`);
  if (old.has("number") && now.has("integer") && !now.has("number"))
    add("number-narrowed", `${name} is an integer, was a number`);
  const added = [...now].filter((type) => !old.has(type) && !(isNumeric(type) && hasNumeric(old)));
  const removed = [...old].filter((type) => !now.has(type) && !(isNumeric(type) && hasNumeric(now)));
  if (added.length > 0) add("type-added", `${name} may be ${added.join(" or ")}`);
  if (removed.length > 0) add("type-removed", `${name} is no longer ${removed.join(" or ")}`);
}

function isNullable(view: View): boolean {
  return view.nullable || declaredTypes(view).includes("null");
}

/** The types without null, as declared or as the other keywords imply; undefined if any is accepted. */
function typesOf(view: View): Set<string> | undefined {
  const declared = declaredTypes(view).filter((type) => type !== "null");
  if (declared.length > 0) return new Set(declared);
  if (["properties", "required", "additionalProperties"].some((keyword) => partWith(view, keyword)))
    return new Set(["object"]);
  if (partWith(view, "items")) return new Set(["array"]);
  const values = [partWith(view, "enum")?.node["enum"], partWith(view, "const")?.node["const"]].flat();
  const types = values.flatMap((value) => (value === undefined || value === null ? [] : [typeOf(value)]));
  return types.length > 0 ? new Set(types) : undefined;
}

/** Over all parts: TypeScript intersects their types, which adds the types of one to the others. */
function declaredTypes({ parts }: View): string[] {
  return parts.flatMap(({ node }) => [node["type"]].flat()).filter((each) => typeof each === "string");
}

function typeOf(value: Json): string {
  return Array.isArray(value) ? "array" : typeof value;
}

function typePlace(view: View): readonly string[] {
  return partWith(view, "type")?.tokens ?? placeOf(view);
}

function isNumeric(type: string): boolean {
  return type === "number" || type === "integer";
}

function hasNumeric(types: Set<string>): boolean {
  return types.has("number") || types.has("integer");
}

function list(types: Set<string>): string {
  return [...types].join(" or ");
}
