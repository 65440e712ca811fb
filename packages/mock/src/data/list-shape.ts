import type { ListOperation } from "@rtk-meetings/types";
import { planOf, type Plan } from "../schema/plan.js";
import { readable } from "../schema/readable.js";
import { alternatives, bodySchema, schemaAt, type OpenApiDocument, type Schema } from "../schema/schema.js";
import type { Item } from "./collection.js";

/** What the items of a list are made of. */
export interface ListShape {
  readonly plan: Plan;
  /** Member that holds the id. */
  readonly keyMember: string | undefined;
  /** Members of the item's top level. */
  readonly members: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** Members of the item's top level that hold a date-time. */
  readonly dateMembers: readonly string[];
  /** The item without write-only members. */
  readonly readable: (item: Item) => Item;
}

export function listShape(document: OpenApiDocument, path: string, list: ListOperation): ListShape {
  const item = schemaAt(document, bodySchema(document, path), list.items)?.items ?? {};
  const [first = {}] = alternatives(document, item);
  const members = Object.fromEntries(
    Object.entries(first.properties ?? {}).map(([name, each]) => [name, alternatives(document, each)[0] ?? {}]),
  );
  return {
    plan: planOf(document, item),
    keyMember: list.key?.slice(1),
    members,
    required: first.required ?? [],
    dateMembers: Object.keys(members).filter((name) => members[name]?.format === "date-time"),
    readable: (value) => readable(document, item, value) as Item,
  };
}
