import type { OpenApiDocument, Schema } from "./openapi-document.js";
import { isReference, resolve } from "./resolve.js";
import { UnusableSchema } from "./unusable-schema.js";

/** A schema for Ajv, in which two keywords of ours (see validator-keywords.ts) report what a reader must tolerate. */
export type ViewSchema = Record<string, unknown>;

/**
 * How a place reports unknown members and values: `whole` reports both; a `part` of a composition leaves members to the
 * place that composes it; `quiet` (one of several alternatives) reports nothing, as it may be the wrong alternative.
 */
type Mode = "whole" | "part" | "quiet";

const kept = new Set(
  "type format const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems minProperties maxProperties".split(
    " ",
  ),
);
const handled = new Set("$ref properties required items additionalProperties allOf anyOf oneOf enum".split(" "));
const annotations = new Set(
  "title description default example examples readOnly writeOnly deprecated discriminator xml externalDocs $comment".split(
    " ",
  ),
);

/**
 * Schemas of response bodies as a reader meets them: objects and enums open, write-only members taken out, `oneOf` read
 * as `anyOf` (upstream's alternatives overlap).
 */
export class ResponseView {
  readonly #document: OpenApiDocument;
  readonly #definitions = new Map<string, ViewSchema>();

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** Component schemas that the views given out so far refer to, for `$defs`. */
  get definitions(): Record<string, ViewSchema> {
    return Object.fromEntries(this.#definitions);
  }

  of(schema: Schema, mode: Mode = "whole"): ViewSchema {
    if (isReference(schema)) return this.#reference(schema.$ref, mode);
    const view: ViewSchema = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (kept.has(keyword)) view[keyword] = value;
      else if (!handled.has(keyword) && !annotations.has(keyword) && !keyword.startsWith("x-")) {
        throw new UnusableSchema(
          schema,
          `the generator cannot take the schema keyword "${keyword}"; remove or replace it`,
        );
      }
    }
    if (schema.enum && mode !== "quiet") view["knownValues"] = schema.enum;
    const below = mode === "quiet" ? "quiet" : "whole";
    if (schema.items) view["items"] = this.of(schema.items, below);
    this.#members(schema, view, below);
    this.#compositions(schema, view, mode);
    if (mode === "whole") {
      const members = new Members(this.#document, schema);
      if (members.known.size > 0 && !members.open) {
        view["knownMembers"] = { known: [...members.known], writeOnly: [...members.writeOnly] };
      }
    }
    return view;
  }

  #reference(ref: string, mode: Mode): ViewSchema {
    const name = `${ref.replace(/^#\/(components\/schemas\/)?/, "").replaceAll("/", ".")}-${mode}`;
    if (!this.#definitions.has(name)) {
      const definition: ViewSchema = {};
      this.#definitions.set(name, definition); // before descending: a recursive schema refers to itself
      Object.assign(definition, this.of(resolve<Schema>(this.#document, { $ref: ref }), mode));
    }
    return { $ref: `#/$defs/${name}` };
  }

  #members(schema: Schema, view: ViewSchema, below: Mode): void {
    const readable = Object.entries(schema.properties ?? {}).filter(
      ([, property]) => !resolve<Schema>(this.#document, property).writeOnly,
    );
    if (readable.length > 0) {
      view["properties"] = Object.fromEntries(readable.map(([name, property]) => [name, this.of(property, below)]));
    }
    const names = new Set(readable.map(([name]) => name));
    const required = (schema.required ?? []).filter((name) => names.has(name) || !schema.properties?.[name]);
    if (required.length > 0) view["required"] = required;
    if (typeof schema.additionalProperties === "object") {
      view["additionalProperties"] = this.of(schema.additionalProperties, below);
    }
  }

  #compositions(schema: Schema, view: ViewSchema, mode: Mode): void {
    const part = mode === "quiet" ? "quiet" : "part";
    if (schema.allOf) view["allOf"] = schema.allOf.map((each) => this.of(each, part));
    const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    if (alternatives.length > 0) {
      const single = alternatives.filter((each) => each.type !== "null").length <= 1;
      view["anyOf"] = alternatives.map((each) => this.of(each, single ? part : "quiet"));
    }
  }
}

/** The member names that an object schema knows, over all that it composes. */
class Members {
  readonly known = new Set<string>();
  readonly writeOnly = new Set<string>();
  open = false;

  constructor(document: OpenApiDocument, schema: Schema, seen = new Set<Schema>()) {
    this.#collect(document, schema, seen);
  }

  #collect(document: OpenApiDocument, schema: Schema, seen: Set<Schema>): void {
    const resolved = resolve<Schema>(document, schema);
    if (seen.has(resolved)) return;
    seen.add(resolved);
    for (const [name, property] of Object.entries(resolved.properties ?? {})) {
      (resolve<Schema>(document, property).writeOnly ? this.writeOnly : this.known).add(name);
    }
    if (resolved.additionalProperties !== undefined && resolved.additionalProperties !== false) this.open = true;
    for (const part of [...(resolved.allOf ?? []), ...(resolved.anyOf ?? []), ...(resolved.oneOf ?? [])]) {
      this.#collect(document, part, seen);
    }
  }
}
