import type { JsonObject } from "../openapi/json.js";
import { fromReference, valueAt } from "../openapi/pointer.js";
import type { OpenApiDocument, Operation, Parameter, PathItem, Reference, Schema } from "./openapi-document.js";

/** Follows local references until a value without `$ref` is reached. Lint has refused dangling ones before. */
export function resolve<T extends object>(document: OpenApiDocument, value: T | Reference): T {
  let current: T | Reference = value;
  for (let depth = 0; isReference(current); depth++) {
    if (depth > 100) throw new Error(`circular reference ${current.$ref}`);
    current = lookUp(document, current.$ref) as T | Reference;
  }
  return current;
}

export function isReference(value: object): value is Reference {
  return typeof (value as Partial<Reference>).$ref === "string";
}

function lookUp(document: OpenApiDocument, ref: string): object {
  const tokens = fromReference(ref);
  const value = tokens && valueAt(document as unknown as JsonObject, tokens);
  if (typeof value !== "object" || value === null) throw new Error(`reference ${ref} leads nowhere`);
  return value;
}

/** One GET operation with its parameters resolved, path item parameters included. */
export interface GetOperation {
  readonly path: string;
  readonly operationId: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** Schema of the 200 JSON body, references unresolved. */
  readonly body: Schema | undefined;
}

/** Every GET operation of the fragment, in the fragment's order. */
export function getOperations(document: OpenApiDocument): GetOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    item.get ? [describe(document, path, item, item.get)] : [],
  );
}

function describe(document: OpenApiDocument, path: string, item: PathItem, operation: Operation): GetOperation {
  const parameters = new Map<string, Parameter>();
  for (const each of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<Parameter>(document, each);
    parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const ok = operation.responses?.["200"];
  const body = ok === undefined ? undefined : resolve(document, ok).content?.["application/json"]?.schema;
  if (operation.operationId === undefined) throw new Error(`GET ${path} has no operationId`);
  return { path, operationId: operation.operationId, operation, parameters: [...parameters.values()], body };
}

/** The member `name` of an object schema, found through `$ref` and `allOf`; undefined if there is none. */
export function member(document: OpenApiDocument, schema: Schema, name: string): Schema | undefined {
  const resolved = resolve<Schema>(document, schema);
  const own = resolved.properties?.[name];
  if (own) return resolve<Schema>(document, own);
  for (const part of resolved.allOf ?? []) {
    const found = member(document, part, name);
    if (found) return found;
  }
  return undefined;
}

/** Whether every object that `schema` describes has the member `name`. */
export function isRequired(document: OpenApiDocument, schema: Schema, name: string): boolean {
  const resolved = resolve<Schema>(document, schema);
  return (
    (resolved.required ?? []).includes(name) || (resolved.allOf ?? []).some((part) => isRequired(document, part, name))
  );
}
