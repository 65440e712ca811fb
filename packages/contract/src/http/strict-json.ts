/** A body judged as RFC 8259 JSON in UTF-8. */
export interface StrictJson {
  /** Undefined if the bytes are not UTF-8. */
  readonly text: string | undefined;
  /** Undefined if the body is not JSON; what can be read where only the form is wrong. */
  readonly value: unknown;
  /** What is wrong, without any of the content. */
  readonly problem: string | undefined;
}

/** Reads raw bytes. */
export function parseStrictly(bytes: Uint8Array): StrictJson {
  if (bytes.length === 0) return { text: "", value: undefined, problem: "the body is empty" };
  const text = decode(bytes);
  if (text === undefined) return { text, value: undefined, problem: "the body is not valid UTF-8" };
  const hasMark = text.startsWith("\ufeff");
  const value = parse(hasMark ? text.slice(1) : text);
  if (value instanceof SyntaxError) {
    return { text, value: undefined, problem: hasMark ? "the body begins with a byte order mark" : place(value) };
  }
  if (hasMark) return { text, value, problem: "the body begins with a byte order mark" };
  if (depthOf(text) > deepest)
    return { text, value: undefined, problem: `the body nests deeper than ${deepest} levels` };
  if (!isFiniteThroughout(value)) return { text, value, problem: "a number is too large to be read" };
  if (membersWritten(text) !== membersRead(value)) {
    return { text, value, problem: "an object holds the same member name twice" };
  }
  return { text, value, problem: undefined };
}

/** Deeper bodies could not be looked through without care for the stack. */
const deepest = 500;

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [part] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g)) {
    if (part === "[" || part === "{") most = Math.max(most, ++depth);
    else if (part === "]" || part === "}") depth--;
  }
  return most;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error;
  }
}

/** The parser's own message quotes the body; only the position is kept. */
function place(error: SyntaxError): string {
  const position = /position (\d+)/.exec(error.message)?.[1];
  return `the body is not valid JSON${position === undefined ? "" : ` (at character ${position})`}`;
}

function membersWritten(text: string): number {
  let count = 0;
  for (const match of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*(:?)/g)) if (match[1] === ":") count++;
  return count;
}

function membersRead(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const children = Object.values(value);
  const own = Array.isArray(value) ? 0 : children.length;
  return children.reduce<number>((sum, child) => sum + membersRead(child), own);
}

function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value !== "object" || value === null || Object.values(value).every(isFiniteThroughout);
}
