import { tokensOf } from "../fragment/document.js";

/** A copy of a JSON value with another value at a pointer, or without the member there if that is undefined. */
export function withValue(root: unknown, pointer: string, value: unknown): unknown {
  return put(root, tokensOf(pointer), value);
}

function put(at: unknown, [token, ...rest]: readonly string[], value: unknown): unknown {
  if (token === undefined) return value;
  if (Array.isArray(at))
    return at.map((item: unknown, index) => (String(index) === token ? put(item, rest, value) : item));
  if (typeof at !== "object" || at === null) return at;
  const members = at as Readonly<Record<string, unknown>>;
  const child = put(members[token], rest, value);
  if (child !== undefined) return { ...members, [token]: child };
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== token));
}
