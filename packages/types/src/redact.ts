import { sensitivePointers } from "./generated/sensitive-pointers.js";
import { listOperations } from "./list-operations.js";

export { sensitivePointers };

/** What stands in place of a sensitive value. */
const redacted = "[redacted]";

// Marked as pure: bundlers leave it out of an app that redacts nothing.
const patterns = /* @__PURE__ */ tokenPatterns();

function tokenPatterns(): string[][] {
  const pointers = new Set(sensitivePointers.flatMap(withItemPattern));
  return [...pointers].map((pointer) => pointer.slice(1).split("/").map(unescapeToken));
}

/** A pointer into a page, and the same pointer into an item of that page. */
function withItemPattern(pointer: string): string[] {
  const items = [...new Set(Object.values(listOperations).map((list) => `${list.items}/*`))];
  return [
    pointer,
    ...items.filter((prefix) => pointer.startsWith(`${prefix}/`)).map((prefix) => pointer.slice(prefix.length)),
  ];
}

/**
 * A copy of a page, of an item or of an array of items in which every sensitive value (`sensitivePointers`) reads
 * `"[redacted]"`. The input is not changed; parts without sensitive values are shared with it.
 */
export function redact<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => redact(item)) as T;
  return patterns.reduce<unknown>((copy, pattern) => redactAt(copy, pattern), value) as T;
}

function redactAt(value: unknown, [token, ...rest]: readonly string[]): unknown {
  if (token === undefined) return redacted;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return token === "*" ? mapChanged(value, (item) => redactAt(item, rest)) : value;
  }
  const members = value as Readonly<Record<string, unknown>>;
  const names = token === "*" ? Object.keys(members) : Object.hasOwn(members, token) ? [token] : [];
  return names.reduce((copy, name) => {
    const before = copy[name];
    const after = redactAt(before, rest);
    return after === before ? copy : { ...copy, [name]: after };
  }, members);
}

function mapChanged(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const changed = items.map(change);
  return changed.some((item, index) => item !== items[index]) ? changed : items;
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
