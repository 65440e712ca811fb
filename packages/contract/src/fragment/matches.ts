import { locate, type Schema } from "./document.js";

/** Why a value does not match a schema of the fragment; undefined if it does. Formats are not looked at. */
export function mismatch(schema: Schema, value: unknown, pointer = ""): Mismatch | undefined {
  const { value: resolved } = locate<Schema>(schema, "");
  return (
    ownMismatch(resolved, value, pointer) ??
    compositionMismatch(resolved, value, pointer) ??
    first(memberRules(resolved, value, pointer))
  );
}

export interface Mismatch {
  /** Pointer into the value. */
  readonly pointer: string;
  readonly expected: string;
}

function ownMismatch(schema: Schema, value: unknown, pointer: string): Mismatch | undefined {
  const unlike = (expected: string): Mismatch => ({ pointer, expected });
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  if (types && !types.some((type) => hasType(type, value))) return unlike(types.join(" or "));
  if (schema.const !== undefined && value !== schema.const) return unlike(JSON.stringify(schema.const));
  if (schema.enum && !schema.enum.includes(value)) return unlike(schema.enum.join(" | "));
  if (typeof value === "number") {
    if (schema.minimum !== undefined && value < schema.minimum) return unlike(`>= ${schema.minimum}`);
    if (schema.maximum !== undefined && value > schema.maximum) return unlike(`<= ${schema.maximum}`);
  }
  if (typeof value === "string") return stringMismatch(schema, value, unlike);
  return undefined;
}

function stringMismatch(schema: Schema, value: string, unlike: (expected: string) => Mismatch): Mismatch | undefined {
  const length = Array.from(value).length; // in code points, as JSON Schema counts
  if (schema.maxLength !== undefined && length > schema.maxLength)
    return unlike(`at most ${schema.maxLength} characters`);
  if (schema.minLength !== undefined && length < schema.minLength)
    return unlike(`at least ${schema.minLength} characters`);
  const matches = schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value);
  return matches ? undefined : unlike(schema.pattern);
}

function hasType(type: string, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function compositionMismatch(schema: Schema, value: unknown, pointer: string): Mismatch | undefined {
  const whole = first((schema.allOf ?? []).map((each) => () => mismatch(each, value, pointer)));
  if (whole) return whole;
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const misses = alternatives.map((each) => mismatch(each, value, pointer));
  if (misses.length === 0 || misses.includes(undefined)) return undefined;
  return { pointer, expected: misses.map((miss) => `${miss?.pointer || "/"} ${miss?.expected ?? ""}`).join(", or ") };
}

function memberRules(schema: Schema, value: unknown, pointer: string): (() => Mismatch | undefined)[] {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.map((item, index) => () => mismatch(items, item, `${pointer}/${index}`)) : [];
  }
  if (typeof value !== "object" || value === null) return [];
  const members = value as Record<string, unknown>;
  const missing = (schema.required ?? []).find((name) => !Object.hasOwn(members, name));
  if (missing !== undefined) return [() => ({ pointer: `${pointer}/${missing}`, expected: "present" })];
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => Object.hasOwn(members, name))
    .map(
      ([name, member]) =>
        () =>
          mismatch(member, members[name], `${pointer}/${name}`),
    );
}

function first(rules: readonly (() => Mismatch | undefined)[]): Mismatch | undefined {
  for (const rule of rules) {
    const found = rule();
    if (found) return found;
  }
  return undefined;
}
