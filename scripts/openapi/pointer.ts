import { isObject, type Json } from "./json.js";

/** Escapes one reference token of a JSON pointer (RFC 6901). */
export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The pointer that names `tokens`, one after the other. */
export function toPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${escapePointer(token)}`).join("");
}

/** The tokens of a JSON pointer. */
export function fromPointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The tokens of a reference into the document itself (`#/…`, percent-encoded); undefined for any other reference. */
export function fromReference(ref: string): string[] | undefined {
  if (!ref.startsWith("#/")) return undefined;
  try {
    return fromPointer(decodeURIComponent(ref.slice(1)));
  } catch {
    return fromPointer(ref.slice(1)); // a stray % stands for itself
  }
}

/** The reference to a place in the document itself, percent-encoded but for the braces of path templates. */
export function toReference(tokens: readonly string[]): string {
  return `#${toPointer(tokens).replaceAll(/[^\w\-.~!$&'()*+,;=:@/?{}]+/g, encodeURIComponent)}`;
}

/** The value at `tokens`, or undefined where the document has none. */
export function valueAt(document: Json, tokens: readonly string[]): Json | undefined {
  let value: Json | undefined = document;
  for (const token of tokens) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  }
  return value;
}
