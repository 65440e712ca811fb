import { isObject, type JsonObject } from "../openapi/json.js";
import { parseYaml } from "./parse-yaml.js";

/** Parses a document of OpenAPI 3.0 or 3.1. Throws naming what it is instead. */
export function parseSource(text: string, name: string): JsonObject {
  const value = /^\s*\{/.test(text) ? parseJson(text, name) : parseYaml(text, notYaml(name));
  const version = isObject(value) ? value["openapi"] : undefined;
  if (!isObject(value) || typeof version !== "string" || !/^3\.[01](\.|$)/.test(version)) {
    const found = isObject(value) && (version ?? value["swagger"]);
    throw new Error(
      `${name} is not an OpenAPI 3.0 or 3.1 document${found ? ` but version ${JSON.stringify(found)}` : ""}`,
    );
  }
  if (!isObject(value["paths"])) throw new Error(`${name} has no paths: it is truncated or not the document meant`);
  return value;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name} is not valid JSON: ${(error as Error).message}. Is it truncated?`);
  }
}

function notYaml(name: string): (problem: string, line: number | undefined) => never {
  return (problem, line) => {
    const place = line === undefined ? "" : `line ${line}: `;
    throw new Error(`${name} is neither JSON nor valid YAML: ${place}${problem}`);
  };
}
