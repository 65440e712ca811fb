/** The kinds of objects that an operation is made of (OpenAPI 3.0 and 3.1). */
export type Kind =
  | "pathItem"
  | "operation"
  | "parameter"
  | "header"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "example"
  | "link"
  | "callback"
  | "securityScheme"
  | "schema";

/** What stands at a member: one object, an array of them, or a map from names to them. */
export interface Slot {
  readonly shape: "one" | "list" | "map";
  readonly kind: Kind;
}

type Members = Readonly<Record<string, Slot>>;

const one = (kind: Kind): Slot => ({ shape: "one", kind });
const list = (kind: Kind): Slot => ({ shape: "list", kind });
const map = (kind: Kind): Slot => ({ shape: "map", kind });

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

const parameter: Members = { schema: one("schema"), content: map("mediaType"), examples: map("example") };

/** Members that hold further objects. Every other member is plain data: a `$ref` in it is not a reference. */
export const grammar: Readonly<Record<Kind, Members>> = {
  pathItem: {
    parameters: list("parameter"),
    ...Object.fromEntries(methods.map((method) => [method, one("operation")])),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  parameter,
  header: parameter,
  requestBody: { content: map("mediaType") },
  response: { headers: map("header"), content: map("mediaType"), links: map("link") },
  mediaType: { schema: one("schema"), examples: map("example"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  example: {},
  link: {},
  callback: {}, // every member is a path item: see slotsOf
  securityScheme: {},
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    dependentSchemas: map("schema"),
    $defs: map("schema"),
    items: one("schema"),
    prefixItems: list("schema"),
    contains: one("schema"),
    additionalProperties: one("schema"),
    propertyNames: one("schema"),
    unevaluatedItems: one("schema"),
    unevaluatedProperties: one("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    not: one("schema"),
    if: one("schema"),
    then: one("schema"),
    else: one("schema"),
    contentSchema: one("schema"),
  },
};

/** The sections of `components` and what each holds. */
export const sections: Readonly<Record<string, Kind>> = {
  schemas: "schema",
  responses: "response",
  parameters: "parameter",
  examples: "example",
  requestBodies: "requestBody",
  headers: "header",
  securitySchemes: "securityScheme",
  links: "link",
  callbacks: "callback",
  pathItems: "pathItem",
};

/** The section that holds components of a kind; undefined for kinds that cannot be components. */
export function sectionOf(kind: Kind): string | undefined {
  return Object.keys(sections).find((section) => sections[section] === kind);
}

/** What stands at each member of one object of this kind. */
export function slotOf(kind: Kind, member: string): Slot | undefined {
  if (kind === "callback") return member.startsWith("x-") ? undefined : one("pathItem");
  return Object.hasOwn(grammar[kind], member) ? grammar[kind][member] : undefined;
}
