import type { Json } from "./json.js";

const maxDepth = 500;
const maxValues = 1_000_000;

/**
 * Calls `refuse` for a value that nests too deep to be walked, or holds too much: with YAML aliases a short document can
 * hold itself, or more than any memory takes.
 */
export function refuseUnbounded(value: Json, refuse: (problem: string) => never): void {
  const open: [value: Json, depth: number][] = [[value, 0]];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > maxDepth) refuse(`it nests deeper than ${maxDepth} levels. Does a YAML alias stand within itself?`);
    if (++count > maxValues) refuse(`it holds more than ${maxValues} values. Do YAML aliases multiply it?`);
    if (typeof node !== "object" || node === null) continue;
    for (const child of Object.values<Json>(node)) open.push([child, depth + 1]);
  }
}
