/** What order depends on. */
export interface Ordered {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** An item that was given or inserted, as opposed to a generated one. */
export interface StoredItem extends Ordered {
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** How many generated positions precede it, removed ones included. */
  readonly anchor: number;
}

/** Newest first; ties by id, ascending. */
export function compareItems(one: Ordered, other: Ordered): number {
  if (one.createdAt !== other.createdAt) return other.createdAt - one.createdAt;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
