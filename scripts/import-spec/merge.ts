import { equalJson, isObject, type Json } from "../openapi/json.js";

/**
 * Merges an overlay's update into a selected value (Overlay 1.1, section 4.4.3): objects member by member, arrays by
 * concatenation, primitives by replacement. What an array holds already is not added again, so that a correction which
 * upstream has adopted changes nothing. Calls `refuse` for kinds that do not fit together.
 */
export function merge(target: Json, update: Json, refuse: (problem: string) => never): Json {
  if (Array.isArray(target)) {
    const added = Array.isArray(update) ? update : [update];
    return [...target, ...added.filter((item) => !target.some((present) => equalJson(present, item)))];
  }
  if (isObject(target)) {
    if (!isObject(update)) refuse("updates an object with something else");
    const merged = new Map(Object.entries(target));
    for (const [name, value] of Object.entries(update)) {
      const present = merged.get(name);
      merged.set(name, present === undefined ? value : merge(present, value, refuse));
    }
    return Object.fromEntries(merged);
  }
  if (typeof update === "object" && update !== null) refuse("updates a plain value with an object or an array");
  return update;
}
