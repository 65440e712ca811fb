import { createRequire } from "node:module";

/** The parts of a JSON Schema 2020-12 object that the checks read. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly writeOnly?: boolean;
  readonly "x-sensitive"?: boolean;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown } | Reference>>;
}

export interface ResponseObject {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface OperationObject {
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly responses?: Readonly<Record<string, ResponseObject | Reference>>;
}

interface PathItem {
  readonly get?: OperationObject;
  readonly parameters?: readonly (ParameterObject | Reference)[];
}

interface Document {
  readonly paths: Readonly<Record<string, PathItem>>;
}

export interface Reference {
  readonly $ref: string;
}

/** The fragment, as `@rtk-meetings/types` bundles it. */
export const document = createRequire(import.meta.url)("@rtk-meetings/types/openapi.json") as Document;

/** A value of the fragment and the JSON pointer to it. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Follows references until a value without `$ref` is reached. */
export function locate<T extends object>(value: T | Reference, pointer: string): Located<T> {
  let at = pointer;
  let current: T | Reference = value;
  while (isReference(current)) {
    at = decodeURIComponent(current.$ref.slice(1));
    current = valueAt(document, at) as T | Reference;
  }
  return { value: current, pointer: at };
}

function isReference(value: object): value is Reference {
  return typeof (value as Partial<Reference>).$ref === "string";
}

/** The value that a JSON pointer leads to; undefined if there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of tokensOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}

export function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function pointerOf(tokens: readonly string[]): string {
  return tokens.map((token) => `/${escapeToken(token)}`).join("");
}

export function escapeToken(token: string): string {
  return /[~/]/.test(token) ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}
