import { alternatives, type OpenApiDocument, type Schema } from "./schema.js";

/**
 * Copies values of a schema as responses may hold them: members that the schema marks as write-only are left out.
 * What a document says about a schema is looked up once.
 */
export function readableOf(document: OpenApiDocument): (schema: Schema, value: unknown) => unknown {
  const known = new Map<Schema, readonly Schema[]>();
  const optionsOf = (schema: Schema): readonly Schema[] => {
    const options = known.get(schema) ?? alternatives(document, schema);
    known.set(schema, options);
    return options;
  };

  const readable = (schema: Schema, value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const options = optionsOf(schema);
    if (Array.isArray(value)) {
      const items = options.find((each) => each.items)?.items;
      return items ? value.map((item) => readable(items, item)) : value;
    }
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, member]) => {
        const schemas = options.flatMap(({ properties }) => properties?.[name] ?? []);
        if (schemas.some((each) => optionsOf(each).some(({ writeOnly }) => writeOnly))) return [];
        return [[name, schemas.reduce<unknown>((copy, each) => readable(each, copy), member)]];
      }),
    );
  };
  return readable;
}
