import type { JsonObject } from "../openapi/json.js";
import type { Changes } from "./change.js";
import type { Direction } from "./rules.js";
import type { Located } from "./view.js";

/** Two documents under comparison. */
export interface Comparison {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly changes: Changes;
  /** Pairs of places compared so far: a schema used twice, or recursive, is compared once per direction. */
  readonly seen: Set<string>;
  /** The directions in which each component schema is used, by name. */
  readonly uses: Map<string, Set<Direction>>;
}

/** Whether this pair of places has not been met before. */
export function isNew({ seen }: Comparison, old: Located, now: Located, what: string): boolean {
  const key = JSON.stringify([what, old.tokens, now.tokens]);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
