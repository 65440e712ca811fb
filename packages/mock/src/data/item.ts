/** An item of a list, parsed. */
export type Item = Readonly<Record<string, unknown>>;
