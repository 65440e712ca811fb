import { alternatives, type OpenApiDocument, type Schema } from "./schema.js";

/** How to make values of a schema: write-only members are left out, references and compositions are resolved. */
export type Plan =
  | { readonly kind: "constant"; readonly text: string }
  | { readonly kind: "choice"; readonly options: readonly Plan[] }
  | { readonly kind: "object"; readonly members: readonly Member[] }
  | { readonly kind: "array"; readonly items: Plan; readonly minimum: number; readonly maximum: number }
  /** The id of the item. */
  | { readonly kind: "id" }
  | { readonly kind: "leaf"; readonly name: string; readonly path: string; readonly schema: Schema };

/** One member of an object. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  readonly plan: Plan;
}

/** A schema that refers to itself is followed so many levels down; optional members below are left out. */
const deepest = 8;

/** Plans values of a schema; `path` names the place for leaves, from the item's top. */
export function planOf(document: OpenApiDocument, schema: Schema, name = "", path = "", depth = 0): Plan {
  const options = alternatives(document, schema).map((each) => planOne(document, each, name, path, depth));
  return oneOf(options);
}

function planOne(document: OpenApiDocument, schema: Schema, name: string, path: string, depth: number): Plan {
  if (schema.const !== undefined) return constant(schema.const);
  if (schema.enum) return oneOf(schema.enum.map(constant));
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? [guessType(schema)]);
  return oneOf(
    types.map((type): Plan => {
      switch (type) {
        case "null":
          return constant(null);
        case "boolean":
          return oneOf([constant(true), constant(false)]);
        case "object":
          return { kind: "object", members: membersOf(document, schema, path, depth) };
        case "array":
          return arrayOf(document, schema, name, path, depth);
        default:
          return { kind: "leaf", name, path, schema: { ...schema, type } };
      }
    }),
  );
}

function membersOf(document: OpenApiDocument, schema: Schema, path: string, depth: number): Member[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const required = schema.required?.includes(name) ?? false;
    const choices = alternatives(document, property);
    if (choices.every((each) => each.writeOnly)) return [];
    if (depth >= deepest) return required ? [{ name, required, plan: constant(null) }] : [];
    return [{ name, required, plan: planOf(document, property, name, `${path}/${name}`, depth + 1) }];
  });
}

function arrayOf(document: OpenApiDocument, schema: Schema, name: string, path: string, depth: number): Plan {
  const minimum = schema.minItems ?? 0;
  const maximum = Math.min(schema.maxItems ?? minimum + 3, minimum + 3);
  if (depth >= deepest) return { kind: "constant", text: "[]" };
  return { kind: "array", items: planOf(document, schema.items ?? {}, name, `${path}/*`, depth + 1), minimum, maximum };
}

function oneOf(options: readonly Plan[]): Plan {
  const [only] = options;
  return options.length === 1 && only ? only : { kind: "choice", options };
}

function constant(value: unknown): Plan {
  return { kind: "constant", text: JSON.stringify(value) };
}

function guessType(schema: Schema): string {
  if (schema.properties) return "object";
  return schema.items ? "array" : "string";
}
