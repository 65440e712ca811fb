import { alternatives, type OpenApiDocument, type Schema } from "./schema.js";

/** A copy of a value as responses may hold it: members that the schema marks as write-only are left out. */
export function readable(document: OpenApiDocument, schema: Schema, value: unknown): unknown {
  const options = alternatives(document, schema);
  if (Array.isArray(value)) {
    const items = options.find((each) => each.items)?.items;
    return items ? value.map((item) => readable(document, items, item)) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const known = options.flatMap(({ properties }) => properties?.[name] ?? []);
      if (known.some((each) => alternatives(document, each).some(({ writeOnly }) => writeOnly))) return [];
      const copy = known.reduce<unknown>((copied, each) => readable(document, each, copied), member);
      return [[name, copy]];
    }),
  );
}
