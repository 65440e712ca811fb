import { inspect } from "node:util";

/** Everything of a value that could reach a log. */
export function spill(value: unknown): string {
  const causes: unknown[] = [];
  for (let at = value; at instanceof Error; at = at.cause) causes.push(at.message, at.stack, String(at));
  return [inspect(value, { depth: Infinity, showHidden: true }), JSON.stringify(value), ...causes].join("\n");
}
