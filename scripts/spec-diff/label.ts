import { asText, type JsonObject } from "../openapi/json.js";
import { valueAt } from "../openapi/pointer.js";

/** A place in words: `Meeting.title`, `get_all_meetings` and so on, for reasons. */
export function label(document: JsonObject, tokens: readonly string[]): string {
  const [root, section, ...rest] = withNames(document, tokens);
  if (root === "components" && section !== undefined) return `\`${components(rest)}\``;
  if (root === "paths" && section !== undefined) {
    const [method, ...below] = rest;
    const operation = [method?.toUpperCase(), section].filter(Boolean).join(" ");
    const inside = inner(below);
    return inside === "" ? `\`${operation}\`` : `\`${inside}\` of \`${operation}\``;
  }
  return `\`${tokens.join("/") || "the document"}\``;
}

/** The same place with parameters by name: their positions say nothing to a reader. */
function withNames(document: JsonObject, tokens: readonly string[]): string[] {
  return tokens.map((token, index) =>
    tokens[index - 1] === "parameters"
      ? asText(valueAt(document, [...tokens.slice(0, index + 1), "name"])) || token
      : token,
  );
}

function components([name = "", ...rest]: readonly string[]): string {
  const inside = inner(rest);
  if (inside === "") return name;
  return inside.startsWith("[") ? name + inside : `${name}.${inside}`;
}

/** Leaves out the keywords between names: properties/a/items/properties/b -> a[].b */
function inner(tokens: readonly string[]): string {
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    const next = tokens[index + 1];
    if (["properties", "headers", "responses", "content", "parameters"].includes(token) && next !== undefined) {
      parts.push(next);
      index++;
    } else if (token === "items") {
      parts.push(`${parts.pop() ?? ""}[]`);
    } else if (["allOf", "anyOf", "oneOf"].includes(token)) {
      index++;
    } else if (token !== "schema" && token !== "get") {
      parts.push(token);
    }
  }
  return parts.join(".");
}
