import { InvalidCursorError } from "./errors.js";
import { hash } from "./hash.js";
import { nothingRead, type Progress } from "./progress.js";

/** Where a walk stands. */
export interface Position extends Progress {
  /** The page that holds the last item read; undefined at the end of the list. */
  readonly pageNo: number | undefined;
  /** Index of that item on its page; -1 where the page has none. */
  readonly index: number;
  /** How many items of that page are behind it. */
  readonly rest: number;
  /** Hash of that item's key; empty where there is no item. */
  readonly keyHash: string;
  /** Items read so far. */
  readonly items: number;
}

/** Before the first page. */
export function beginning(firstPage: number): Position {
  return { ...nothingRead, pageNo: firstPage - 1, index: -1, rest: 0, keyHash: "", items: 0 };
}

const version = "1";

/** The numbers of a position, in the cursor's order. */
const numbers = [
  "pageNo",
  "index",
  "rest",
  "items",
  "firstTotal",
  "lastTotal",
  "end",
  "duplicates",
  "gaps",
  "drifts",
  "barrenPages",
  "barrenItems",
] as const satisfies readonly (keyof Position)[];

/** `query` is a hash of all that must be the same when the walk resumes. */
export function encodeCursor(position: Position, query: string): string {
  const values = numbers.map((name) => position[name]?.toString(36));
  const body = [version, query, position.keyHash, ...values].join(".");
  return `${body}.${hash(body)}`;
}

/** @throws {InvalidCursorError} unless `encodeCursor` made the text for the same query */
export function decodeCursor(cursor: unknown, query: string): Position {
  const parts = typeof cursor === "string" ? cursor.split(".") : [];
  const sum = parts.pop();
  const [madeBy, madeFor, keyHash = "", ...values] = parts;
  if (hash(parts.join(".")) !== sum || madeBy !== version || madeFor !== query) {
    throw new InvalidCursorError("resume is no cursor of this version for this list, query, pageSize and firstPage");
  }
  const entries = numbers.map((name, index) => [name, values[index] ? parseInt(values[index], 36) : undefined]);
  return { ...(Object.fromEntries(entries) as Position), keyHash };
}
