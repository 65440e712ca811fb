/** An item that was given or inserted, as opposed to a generated one. */
export interface StoredItem {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Newest first; ties by id, ascending. */
export function compareItems(
  one: { readonly createdAt: number; readonly id: string },
  other: { readonly createdAt: number; readonly id: string },
): number {
  if (one.createdAt !== other.createdAt) return other.createdAt - one.createdAt;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
