import type { Member } from "../fragment/members.js";
import type { Parameter } from "../fragment/operations.js";
import type { Filter } from "./filter.js";

/** A parameter that is named as a member of the items and asks for its value; undefined if it may ask for a part of it. */
export function equalityFilter(parameter: Parameter, member: Member): Filter | undefined {
  const { name, schema } = parameter;
  const values = schema.enum?.map(String) ?? (schema.type === "boolean" ? ["true", "false"] : undefined);
  const isId = member.schema.format === "uuid" || name === "id" || name.endsWith("_id");
  if (!values && !isId) return undefined;
  const valueOf = (item: Readonly<Record<string, unknown>>): string | undefined => {
    const value = item[name];
    return typeof value === "string" || typeof value === "boolean" || typeof value === "number"
      ? String(value)
      : undefined;
  };
  const known = (value: string | undefined): string | undefined =>
    value === undefined || !values || values.includes(value) ? value : undefined;
  return {
    parameter,
    kind: "equality",
    member: name,
    including: (item) => known(valueOf(item)),
    excluding: (item, random) => (values ? values.find((value) => value !== valueOf(item)) : random.uuid()),
    passes: (item, value) => (item[name] === undefined ? undefined : valueOf(item) === value),
  };
}
