import { isMap, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { asText, isObject, type Json } from "../openapi/json.js";
import { overlayName } from "./overlay-text.js";

/** One correction, with the reason for it (Overlay 1.1). */
export interface Action {
  /** `openapi/overlay.yaml:LINE`, for messages. */
  readonly place: string;
  readonly target: string;
  readonly reason: string;
  readonly change:
    | { readonly kind: "update"; readonly value: Json }
    | { readonly kind: "copy"; readonly from: string }
    | { readonly kind: "remove" };
}

/** Reads an overlay. Throws with file, line and what is wrong. */
export function parseOverlay(text: string): Action[] {
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [problem] = parsed.errors;
  if (problem) fail(`${overlayName}:${counter.linePos(problem.pos[0]).line}`, problem.message);
  const content: unknown = parsed.toJS();
  if (!isObject(content) || !/^1\.[01]\./.test(asText(content["overlay"]))) {
    fail(overlayName, "it is not an OpenAPI Overlay document of version 1.0 or 1.1");
  }
  const { actions } = content;
  if (!Array.isArray(actions) || actions.length === 0) fail(overlayName, '"actions" must be a list');
  const lines = actionLines(parsed, counter);
  return actions.map((action, index) => parseAction(action, `${overlayName}:${lines[index] ?? 1}`));
}

function parseAction(action: Json, place: string): Action {
  if (!isObject(action)) fail(place, "an action must be an object");
  const { target, description, update, copy, remove, ...others } = action;
  const [unknown] = Object.keys(others).filter((name) => !name.startsWith("x-"));
  if (unknown !== undefined) fail(place, `the member "${unknown}" means nothing in an action`);
  if (typeof target !== "string") fail(place, 'an action needs a "target"');
  if (typeof description !== "string" || description.trim() === "") {
    fail(place, `the action on ${target} needs a "description": the reason for the correction`);
  }
  const changes = [update !== undefined, copy !== undefined, remove === true].filter(Boolean).length;
  if (changes > 1) fail(place, `the action on ${target} has more than one of "update", "copy" and "remove"`);
  const reason = description.trim().replaceAll(/\s+/g, " ");
  if (remove === true) return { place, target, reason, change: { kind: "remove" } };
  if (typeof copy === "string") return { place, target, reason, change: { kind: "copy", from: copy } };
  if (update === undefined) fail(place, `the action on ${target} has neither "update", "copy" nor "remove: true"`);
  return { place, target, reason, change: { kind: "update", value: update } };
}

function actionLines(document: Document, counter: LineCounter): number[] {
  const actions = isMap(document.contents) ? document.contents.get("actions", true) : undefined;
  return isSeq(actions)
    ? actions.items.map((item) => counter.linePos((item as { range?: number[] | null }).range?.[0] ?? 0).line)
    : [];
}

function fail(place: string, problem: string): never {
  throw new Error(`${place}: ${problem}`);
}
