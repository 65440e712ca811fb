import { isObject, type Json, type JsonObject } from "../../openapi/json.js";
import { valueAt } from "../../openapi/pointer.js";
import { walkDocument, type Place } from "../../openapi/walk.js";

/** One edit of a document, and what sort it is of. */
export interface Edit {
  readonly name: string;
  readonly sort: "documentation" | "order" | "structure";
  readonly apply: (document: JsonObject) => void;
}

type Change = (node: JsonObject) => void;

/** Every single edit that these rules know for a document. */
export function editsOf(document: JsonObject): Edit[] {
  const edits: Edit[] = [];
  walkDocument(document, (place) => {
    const add = (name: string, sort: Edit["sort"], change: Change): void => {
      edits.push({
        name: `${name} at ${place.tokens.join("/")}`,
        sort,
        apply: (copy) => change(valueAt(copy, place.tokens) as JsonObject),
      });
    };
    if ("$ref" in place.node || place.kind === "example") return;
    addDocumentation(place, add);
    addOrder(place, add);
    if (place.kind === "schema") addSchema(place.node, add);
    if (place.kind === "parameter") addParameter(place.node, add);
    if (place.kind === "operation") addOperation(place.node, add);
    if (place.kind === "response") addResponse(place.node, add);
  });
  edits.push({ name: "version", sort: "order", apply: ({ info }) => isObject(info) && (info["version"] = "9.9.9") });
  return edits;
}

type Add = (name: string, sort: Edit["sort"], change: Change) => void;

function addDocumentation({ kind, node }: Place, add: Add): void {
  if (["schema", "parameter", "operation", "response", "header"].includes(kind)) {
    add("change description", "documentation", (copy) => (copy["description"] = "Another description."));
    if ("description" in node) add("drop description", "documentation", (copy) => delete copy["description"]);
  }
  if (kind === "parameter") add("change example", "documentation", (copy) => (copy["example"] = "another"));
}

function addOrder({ node }: Place, add: Add): void {
  add("reverse members", "order", (copy) => reverseMembers(copy));
  for (const list of ["required", "enum", "parameters", "allOf", "tags"]) {
    if (Array.isArray(node[list]) && node[list].length > 1) {
      add(`reverse ${list}`, "order", (copy) => (copy[list] = [...(copy[list] as Json[])].reverse()));
    }
  }
  if (isObject(node["properties"]))
    add("reverse properties", "order", (copy) => reverseMembers(copy["properties"] as JsonObject));
}

function addSchema(node: JsonObject, add: Add): void {
  const structure = (name: string, change: Change): void => add(name, "structure", change);
  for (const name of Object.keys(isObject(node["properties"]) ? node["properties"] : {})) {
    structure(`remove ${name}`, (copy) => {
      Reflect.deleteProperty(copy["properties"] as JsonObject, name);
      if (Array.isArray(copy["required"])) copy["required"] = copy["required"].filter((each) => each !== name);
    });
    structure(`toggle required ${name}`, (copy) => {
      const required = (copy["required"] ?? []) as Json[];
      copy["required"] = required.includes(name) ? required.filter((each) => each !== name) : [...required, name];
    });
    structure(`hide ${name}`, (copy) => {
      const properties = copy["properties"] as JsonObject;
      properties[name] = { type: "string", writeOnly: true };
    });
  }
  if (isObject(node["properties"])) {
    structure("add optional member", (copy) => ((copy["properties"] as JsonObject)["added"] = { type: "string" }));
    structure("add required member", (copy) => {
      (copy["properties"] as JsonObject)["added"] = { type: "string" };
      copy["required"] = [...((copy["required"] ?? []) as Json[]), "added"];
    });
    structure("describe free members", (copy) => (copy["additionalProperties"] = { type: "string" }));
  }
  const { type } = node;
  if (typeof type === "string") {
    structure("allow null", (copy) => (copy["type"] = [type, "null"]));
    structure("allow a further type", (copy) => (copy["type"] = [type, type === "boolean" ? "string" : "boolean"]));
    if (!("enum" in node)) structure("wrap in a union", (copy) => wrap(copy));
  } else if (Array.isArray(type)) {
    structure("drop a type", (copy) => (copy["type"] = type.slice(0, -1)));
  }
  if (type === "number") structure("narrow to integer", (copy) => (copy["type"] = "integer"));
  if (type === "integer") structure("widen to number", (copy) => (copy["type"] = "number"));
  if (type === "number" || type === "integer") {
    structure("change minimum", (copy) => (copy["minimum"] = Number(copy["minimum"] ?? 0) + 1));
  }
  if (type === "string" && !("enum" in node)) {
    structure("list values", (copy) => (copy["enum"] = ["a", "b"]));
    structure("toggle format", (copy) => ("format" in copy ? delete copy["format"] : (copy["format"] = "uuid")));
    structure("become a number", (copy) => (copy["type"] = "number"));
  }
  if (Array.isArray(node["enum"])) {
    structure("add a value", (copy) => (copy["enum"] = [...(copy["enum"] as Json[]), "ADDED"]));
    structure("remove a value", (copy) => (copy["enum"] = (copy["enum"] as Json[]).slice(1)));
    structure("open the values", (copy) => delete copy["enum"]);
  }
}

function addParameter(node: JsonObject, add: Add): void {
  if (node["in"] !== "query") return;
  add("toggle required", "structure", (copy) => (copy["required"] = copy["required"] !== true));
  add("rename", "structure", (copy) => (copy["name"] = "renamed"));
  add("deprecate", "structure", (copy) => (copy["deprecated"] = true));
}

function addOperation(node: JsonObject, add: Add): void {
  const parameters = Array.isArray(node["parameters"]) ? node["parameters"] : [];
  parameters.forEach((_, index) => {
    add(
      `remove parameter ${index}`,
      "structure",
      (copy) => (copy["parameters"] = parameters.filter((__, at) => at !== index)),
    );
  });
  const added = { name: "added", in: "query", schema: { type: "string" } };
  for (const required of [true, false]) {
    const name = `add ${required ? "required" : "optional"} parameter`;
    add(name, "structure", (copy) => (copy["parameters"] = [...parameters, { ...added, required }]));
  }
  for (const status of Object.keys(isObject(node["responses"]) ? node["responses"] : {})) {
    add(`remove ${status}`, "structure", (copy) => Reflect.deleteProperty(copy["responses"] as JsonObject, status));
  }
  add("add 418", "structure", (copy) => ((copy["responses"] as JsonObject)["418"] = { description: "A teapot." }));
  add("rename operation", "structure", (copy) => (copy["operationId"] = "renamed"));
  add("drop a permission", "structure", (copy) => (copy["x-api-token-group"] = ["Realtime"]));
}

function addResponse(node: JsonObject, add: Add): void {
  for (const name of Object.keys(isObject(node["headers"]) ? node["headers"] : {})) {
    add(`remove header ${name}`, "structure", (copy) => Reflect.deleteProperty(copy["headers"] as JsonObject, name));
  }
  add("add header", "structure", (copy) => {
    copy["headers"] = { ...((copy["headers"] ?? {}) as JsonObject), added: { schema: { type: "string" } } };
  });
}

function reverseMembers(node: JsonObject): void {
  for (const [member, value] of Object.entries(node).reverse()) {
    Reflect.deleteProperty(node, member);
    node[member] = value;
  }
}

function wrap(node: JsonObject): void {
  const inner = structuredClone(node);
  for (const member of Object.keys(node)) Reflect.deleteProperty(node, member);
  node["anyOf"] = [inner, { type: inner["type"] === "boolean" ? "string" : "boolean" }];
}
