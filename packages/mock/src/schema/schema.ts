import { document as generated } from "../generated/document.js";

/** The parts of OpenAPI 3.1 that the mock reads. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly responses?: Responses } }>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type Responses = Readonly<Record<string, { readonly content?: Content; readonly $ref?: string }>>;
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** A JSON Schema 2020-12 object, as far as generated data depend on it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly writeOnly?: boolean;
  readonly "x-sensitive"?: boolean;
}

/** The checked-in fragment. */
export const fragment = generated as OpenApiDocument;

/** Follows references within the document. */
export function resolve<T extends { readonly $ref?: string }>(document: OpenApiDocument, value: T): T {
  let current: T = value;
  for (let hops = 0; current.$ref !== undefined && hops < 32; hops++) {
    const tokens = current.$ref.slice(2).split("/");
    const target = tokens.reduce<unknown>((place, token) => memberOf(place, unescapeToken(token)), document);
    current = (target ?? {}) as T;
  }
  return current;
}

/** The schema of an operation's 200 body. */
export function bodySchema(document: OpenApiDocument, path: string): Schema {
  const response = document.paths[path]?.get?.responses?.["200"];
  return (response && resolve(document, response).content?.["application/json"]?.schema) ?? {};
}

/** The schema that a JSON pointer into values of a schema arrives at; `undefined` if it leads out. */
export function schemaAt(document: OpenApiDocument, schema: Schema, pointer: string): Schema | undefined {
  const tokens = pointer.split("/").slice(1).map(unescapeToken);
  return tokens.reduce<Schema | undefined>((place, token) => place && property(document, place, token), schema);
}

/** The schemas of which a value satisfies one: references followed, `allOf` merged, `anyOf` and `oneOf` spread out. */
export function alternatives(document: OpenApiDocument, schema: Schema, depth = 0): Schema[] {
  if (depth > 32) return [];
  const { allOf = [], anyOf = [], oneOf = [], ...own } = resolve(document, schema);
  const spread = [...anyOf, ...oneOf].flatMap((each) => alternatives(document, each, depth + 1));
  const parts = [
    ...allOf.map((each) => alternatives(document, each, depth + 1)),
    ...(spread.length > 0 ? [spread] : []),
  ];
  return parts.reduce<Schema[]>(
    (merged, options) => merged.flatMap((one) => options.map((other) => merge(one, other))),
    [own],
  );
}

function merge(one: Schema, other: Schema): Schema {
  return {
    ...one,
    ...other,
    ...(one.properties || other.properties ? { properties: { ...one.properties, ...other.properties } } : {}),
    required: [...(one.required ?? []), ...(other.required ?? [])],
  };
}

function property(document: OpenApiDocument, schema: Schema, name: string): Schema | undefined {
  const { properties, allOf = [] } = resolve(document, schema);
  const own = properties?.[name];
  if (own) return resolve(document, own);
  for (const part of allOf) {
    const found = property(document, part, name);
    if (found) return found;
  }
  return undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function unescapeToken(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}
