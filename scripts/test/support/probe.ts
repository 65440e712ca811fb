import { isObject, type JsonObject } from "../../openapi/json.js";
import type { OpenApiDocument, Parameter, Schema } from "../../generate/openapi-document.js";
import { getOperations, resolve } from "../../generate/resolve.js";

/**
 * A consumer of the generated types that reads everything responses hold and passes everything requests take, as far
 * as one may count on it: it does not build responses, and its switches over response enums have a default.
 */
export function probeOf(json: JsonObject): string {
  const document = json as unknown as OpenApiDocument;
  const probe = new Probe(document);
  for (const { path, operationId, operation, parameters } of getOperations(document)) {
    probe.line(`type Path = paths[${quote(path)}]["get"];`);
    const type = `operations[${quote(operationId)}]`;
    for (const where of ["path", "query"] as const) {
      probe.request(
        `${type}["parameters"]["${where}"]`,
        parameters.filter((each) => each.in === where),
      );
    }
    for (const [status, reference] of Object.entries(operation.responses ?? {})) {
      const response = resolve<JsonObject>(document, reference as JsonObject);
      const at = `${type}["responses"][${/^\d+$/.test(status) ? status : quote(status)}]`;
      for (const header of Object.keys(isObject(response["headers"]) ? response["headers"] : {})) {
        probe.line(`const header: string | undefined = of<${at}["headers"]>()[${quote(header)}];`);
      }
      for (const [media, value] of Object.entries(isObject(response["content"]) ? response["content"] : {})) {
        const schema = (value as { schema?: Schema }).schema ?? {};
        probe.read(schema, `of<Readable<${at}["content"][${quote(media)}]>>()`, false, 0);
      }
    }
  }
  for (const section of ["schemas", "responses", "parameters", "headers"]) {
    const named = document.components?.[section] ?? {};
    for (const name of Object.keys(named)) {
      const type = `components["${section}"][${quote(name)}]`;
      probe.line(`type Component = ${type};`);
      const isSent = JSON.stringify([document.paths, document.components?.["parameters"]]).includes(`schemas/${name}"`);
      if (section === "schemas" && !isSent) probe.read(named[name] as Schema, `of<Readable<${type}>>()`, false, 0);
    }
  }
  return [
    'import type { components, operations, paths, Readable } from "./schema.js";',
    "declare function of<T>(): T;",
    ...probe.lines,
  ].join("\n");
}

class Probe {
  readonly lines: string[] = [];
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  line(text: string): void {
    this.lines.push(`{ ${text} }`);
  }

  /** Passes every parameter alone with those that are required, and every value of an enum. */
  request(type: string, parameters: readonly Parameter[]): void {
    if (parameters.length === 0) return;
    const required = parameters.filter((each) => each.required).map((each) => this.#argument(each)[0] ?? "");
    if (required.length === 0) this.line(`const none: NonNullable<${type}> = {};`);
    for (const parameter of parameters) {
      for (const argument of this.#argument(parameter)) {
        const others = required.filter((each) => each.split(":")[0] !== argument.split(":")[0]);
        this.line(`const passed: NonNullable<${type}> = { ${[argument, ...others].join(", ")} };`);
      }
    }
  }

  /** Reads a value: its members, its items, what it may be compared with. */
  read(reference: Schema, value: string, mayBeAbsent: boolean, depth: number): void {
    if (depth > 12) return;
    const schema = this.#merged(reference);
    const { types, isNullable } = typesOf(schema);
    const absent = mayBeAbsent || isNullable;
    const rest = `${mayBeAbsent ? " | undefined" : ""}${isNullable ? " | null" : ""}`;
    for (const listed of schema.enum ?? []) if (listed !== null) this.line(`if (${value} === ${quote(listed)}) of();`);
    if (types.length > 1) {
      for (const type of types.filter((each) => ["string", "number", "boolean"].includes(each))) {
        this.line(`const narrowed = ${value}; if (typeof narrowed === "${type}") { const sure: ${type} = narrowed; }`);
        if (type === "number") this.line(`const n = ${value}; if (typeof n === "number") n.toFixed();`);
        if (type === "string") this.line(`const s = ${value}; if (typeof s === "string") s.startsWith("");`);
      }
    } else if (["string", "number", "boolean"].includes(types[0] ?? "")) {
      this.line(`const whole: ${types[0] ?? ""}${rest} = ${value};`);
      if (types[0] === "string" && !schema.enum) this.line(`if (${value} === "anything") of();`);
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const member = this.#merged(property);
      if (member.writeOnly) continue;
      const access = `${value}${absent ? "?." : "."}${name}`;
      this.line(`of<(x: unknown) => void>()(${access});`);
      this.read(property, access, absent || !(schema.required ?? []).includes(name), depth + 1);
    }
    if (schema.items && types.includes("array")) {
      this.read(schema.items, `${value}${absent ? "?." : ""}[0]${absent ? "" : "!"}`, absent, depth + 1);
    }
  }

  #argument(parameter: Parameter): string[] {
    const schema = this.#merged(parameter.schema ?? {});
    const samples: Readonly<Record<string, unknown>> = { string: "x", number: 1, integer: 1, boolean: true };
    const { types } = typesOf(schema);
    const values = schema.enum ?? types.map((type) => samples[type]).filter((sample) => sample !== undefined);
    return values.map((value) => `${quote(parameter.name)}: ${quote(value)}`);
  }

  /** References followed, allOf and the one alternative beside null merged. */
  #merged(reference: Schema): Schema {
    const schema = resolve<Schema>(this.#document, reference);
    const union = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
    const notNull = union.filter((each) => each.type !== "null");
    const parts = [...(schema.allOf ?? []), ...(notNull.length === 1 ? notNull : [])].map((each) => this.#merged(each));
    const types = [schema, ...parts].flatMap((each) => each.type ?? []);
    return {
      ...Object.assign({}, ...parts, schema),
      type: [...new Set([...types, ...(notNull.length < union.length ? ["null"] : [])])],
      required: [schema, ...parts].flatMap((each) => each.required ?? []),
      properties: Object.assign({}, ...[...parts, schema].map((each) => each.properties ?? {})) as Schema["properties"],
    } as Schema;
  }
}

function typesOf({ type = [] }: Schema): { types: string[]; isNullable: boolean } {
  const all = [type].flat();
  const types = all.filter((each) => each !== "null").map((each) => (each === "integer" ? "number" : each));
  return { types: [...new Set(types)], isNullable: all.includes("null") };
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
