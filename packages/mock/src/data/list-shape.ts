import type { ListOperation } from "@rtk-meetings/types";
import { planOf, type Plan } from "../schema/plan.js";
import { readableOf } from "../schema/readable.js";
import { alternatives, bodySchema, schemaAt, type OpenApiDocument, type Schema } from "../schema/schema.js";
import type { Item } from "./item.js";
import { creationNames } from "./leaf.js";

/** What the items of a list are made of. */
export interface ListShape {
  readonly plan: Plan;
  /** Member that holds the id. */
  readonly keyMember: string | undefined;
  /** Member that holds the time of creation. */
  readonly creationMember: string | undefined;
  /** Members of the item's top level that hold a date-time. */
  readonly dateMembers: readonly string[];
  /** Members of the item's top level. */
  readonly members: Readonly<Record<string, Schema>>;
  /** Members that every item has. */
  readonly required: readonly string[];
  /** The item without write-only members. */
  readonly readable: (item: Item) => Item;
}

export function listShape(document: OpenApiDocument, path: string, list: ListOperation): ListShape {
  const item = schemaAt(document, bodySchema(document, path), list.items)?.items ?? {};
  const options = alternatives(document, item);
  const members = Object.fromEntries(
    options
      .flatMap(({ properties = {} }) => Object.entries(properties))
      .map(([name, each]) => [name, alternatives(document, each)[0] ?? {}]),
  );
  const dateMembers = Object.keys(members).filter((name) => members[name]?.format === "date-time");
  const readable = readableOf(document);
  const required = Object.keys(members).filter((name) => options.every((each) => each.required?.includes(name)));
  return {
    plan: planOf(document, item),
    keyMember: list.key?.slice(1),
    creationMember: creationNames.find((name) => dateMembers.includes(name) && required.includes(name)),
    dateMembers,
    members,
    required,
    readable: (value) => readable(item, value) as Item,
  };
}
