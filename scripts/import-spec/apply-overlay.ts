import { paths } from "jsonpath-rfc9535";
import { equalJson, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { valueAt } from "../openapi/pointer.js";
import { merge } from "./merge.js";
import type { Action } from "./overlay-file.js";

/**
 * Applies the actions in order to a copy. Throws naming every action that selects nothing or changes nothing: upstream
 * has moved what it corrects, or has adopted the correction.
 */
export function applyOverlay(document: JsonObject, actions: readonly Action[]): JsonObject {
  const { result, problems } = applyWhatFits(document, actions);
  if (problems.length > 0) throw new Error([...problems, "Nothing was written."].join("\n"));
  return result;
}

/** As applyOverlay, but passes over the actions that do not fit and says why. */
export function applyWhatFits(
  document: JsonObject,
  actions: readonly Action[],
): { readonly result: JsonObject; readonly problems: readonly string[] } {
  const problems: string[] = [];
  let result = document;
  for (const action of actions) {
    try {
      const next = applyAction(result, action);
      if (equalJson(next, result)) fail(action, "changes nothing: upstream has adopted it since. Delete it");
      result = next;
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      problems.push(error.message);
    }
  }
  return { result, problems };
}

function applyAction(document: JsonObject, action: Action): JsonObject {
  const selected = select(document, action, action.target);
  if (selected.length === 0) {
    fail(
      action,
      action.change.kind === "remove"
        ? "selects nothing: upstream has adopted it and dropped the same, or has moved it. Delete or adapt it"
        : "selects nothing: upstream has renamed, moved or dropped what it corrects. Adapt or delete it",
    );
  }
  const result = structuredClone(document);
  if (action.change.kind === "remove") {
    // From the last to the first, so that positions in arrays stay right.
    for (const tokens of [...selected].reverse()) removeAt(result, tokens, action);
    return result;
  }
  const value = action.change.kind === "copy" ? singleValue(document, action, action.change.from) : action.change.value;
  for (const tokens of selected) {
    const merged = merge(valueAt(result, tokens) ?? null, value, (problem) => fail(action, problem));
    if (tokens.length === 0) return merged as JsonObject;
    setAt(result, tokens, merged);
  }
  return result;
}

/** The places that a JSONPath (RFC 9535) selects, in document order. */
function select(document: JsonObject, action: Action, path: string): string[][] {
  try {
    return paths(document, path).map(tokensOf);
  } catch (error) {
    fail(action, `cannot be applied: ${path} is not a JSONPath: ${(error as Error).message}`);
  }
}

function singleValue(document: JsonObject, action: Action, path: string): Json {
  const [from, ...others] = select(document, action, path);
  if (!from || others.length > 0) {
    fail(action, `copies from ${path}, which selects ${from ? others.length + 1 : 0} values, not one`);
  }
  return structuredClone(valueAt(document, from) ?? null);
}

/** The steps of a normalized path: `$['a'][0]` -> a, 0. */
function tokensOf(path: string): string[] {
  return [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/g)].map(
    ([, name, index]) =>
      index ?? (JSON.parse(`"${(name ?? "").replaceAll("\\'", "'").replaceAll('"', '\\"')}"`) as string),
  );
}

function removeAt(document: JsonObject, tokens: readonly string[], action: Action): void {
  const last = tokens.at(-1);
  const holder = valueAt(document, tokens.slice(0, -1));
  if (last === undefined) fail(action, "cannot remove the whole document");
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isObject(holder)) Reflect.deleteProperty(holder, last);
}

function setAt(document: JsonObject, tokens: readonly string[], value: Json): void {
  const last = tokens.at(-1) ?? "";
  const holder = valueAt(document, tokens.slice(0, -1));
  if (Array.isArray(holder)) holder[Number(last)] = value;
  else if (isObject(holder)) holder[last] = value;
}

class ActionError extends Error {}

function fail({ place, target, reason }: Action, problem: string): never {
  throw new ActionError(`${place}: the action on ${target} ${problem}.\n  Its reason: ${reason}`);
}
