import { isObject, type JsonObject } from "../openapi/json.js";

/** Parses a document of OpenAPI 3.0 or 3.1. Throws naming what it is instead. */
export async function parseSource(text: string, name: string): Promise<JsonObject> {
  const value = /^\s*\{/.test(text) ? parseJson(text, name) : await parseYaml(text, name);
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

/** js-yaml needs a tenth of the memory and time that the library which keeps positions and comments needs. */
async function parseYaml(text: string, name: string): Promise<unknown> {
  const { CORE_SCHEMA, load, YAMLException } = await import("js-yaml");
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new Error(`${name} is neither JSON nor valid YAML: line ${error.mark.line + 1}: ${error.reason}`);
  }
}
