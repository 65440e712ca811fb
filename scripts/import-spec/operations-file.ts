import { join } from "node:path";
import { isObject } from "../openapi/json.js";
import { readText } from "../tree/files.js";
import { parseYaml } from "./parse-yaml.js";

export const operationsName = "openapi/operations.yaml";

/** What is imported, and from where unless told otherwise. */
export interface OperationsFile {
  /** Address or file of the upstream document. */
  readonly source: string;
  /** Taken off the names of components. */
  readonly prefix: string;
  readonly operations: readonly string[];
}

/** Reads operations.yaml. Throws naming what is wrong in it. */
export function readOperationsFile(root: string): OperationsFile {
  const text = readText(join(root, operationsName));
  if (text === null) throw new Error(`${operationsName} is missing: it lists the operations to import`);
  const content = parse(text);
  const { source, prefix = "", operations, ...others } = isObject(content) ? content : {};
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`${operationsName}: the member "${unknown}" means nothing here`);
  if (typeof source !== "string" || source === "") throw new Error(`${operationsName}: "source" must be an address`);
  if (typeof prefix !== "string") throw new Error(`${operationsName}: "prefix" must be a text`);
  const ids = Array.isArray(operations) ? operations.filter((id) => typeof id === "string" && id !== "") : [];
  if (ids.length === 0 || ids.length !== (operations as unknown[]).length || new Set(ids).size !== ids.length) {
    throw new Error(`${operationsName}: "operations" must be a list of different operationIds, at least one`);
  }
  return { source, prefix, operations: ids as string[] };
}

function parse(text: string): unknown {
  return parseYaml(text, (problem, line) => {
    throw new Error(`${operationsName}${line === undefined ? "" : `:${line}`}: invalid YAML: ${problem}`);
  });
}
