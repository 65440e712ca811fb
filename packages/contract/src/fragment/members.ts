import { escapeToken, locate, tokensOf, type Located, type Schema } from "./document.js";

/** One member that a body may hold. */
export interface Member {
  /** Pointer into the body, with `*` in place of each index. */
  readonly pattern: string;
  readonly name: string;
  readonly schema: Schema;
  /** Where the fragment declares it. */
  readonly pointer: string;
  readonly required: boolean;
  readonly writeOnly: boolean;
  readonly sensitive: boolean;
}

/** Every member that a body may hold, by pattern. */
export type Members = ReadonlyMap<string, Member>;

/** A schema that refers to itself is followed so many levels down. */
const deepest = 12;

/** Lists the members that a schema describes, over all that it composes. */
export function membersOf(body: Located<Schema> | undefined): Members {
  const members = new Map<string, Member>();
  if (body) collect(body, "", 0, members);
  return members;
}

function collect(at: Located<Schema>, pattern: string, depth: number, members: Map<string, Member>): void {
  if (depth > deepest) return;
  const { value: schema, pointer } = locate(at.value, at.pointer);
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const below = `${pattern}/${escapeToken(name)}`;
    const declared = `${pointer}/properties/${escapeToken(name)}`;
    const { value } = locate<Schema>(property, declared);
    if (!members.has(below)) {
      members.set(below, {
        pattern: below,
        name,
        schema: value,
        pointer: declared,
        required: schema.required?.includes(name) ?? false,
        writeOnly: value.writeOnly === true,
        sensitive: value.writeOnly === true || value["x-sensitive"] === true,
      });
    }
    collect({ value: property, pointer: declared }, below, depth + 1, members);
  }
  if (schema.items) collect({ value: schema.items, pointer: `${pointer}/items` }, `${pattern}/*`, depth + 1, members);
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    (schema[keyword] ?? []).forEach((part, index) =>
      collect({ value: part, pointer: `${pointer}/${keyword}/${index}` }, pattern, depth + 1, members),
    );
  }
}

/** The pattern of a pointer into a body: indexes become `*` where the members know no such name. */
export function patternOf(members: Members, pointer: string): string {
  let pattern = "";
  for (const token of tokensOf(pointer)) {
    const named = `${pattern}/${escapeToken(token)}`;
    pattern = /^\d+$/.test(token) && !members.has(named) ? `${pattern}/*` : named;
  }
  return pattern;
}

/** The member at a pointer into a body, or the nearest one around it. */
export function memberAt(members: Members, pointer: string): Member | undefined {
  for (let at = patternOf(members, pointer); at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const member = members.get(at);
    if (member) return member;
  }
  return undefined;
}
