import type { Member } from "../fragment/members.js";
import { filterParameters, type Operation, type Parameter } from "../fragment/operations.js";
import { equalityFilter } from "./equality.js";
import type { Filter } from "./filter.js";
import { rangeFilter } from "./range.js";
import { searchFilter } from "./search.js";

const known = new WeakMap<Operation, readonly Filter[]>();

/** The filters of a list that can be judged: those whose parameter names a member, searches, or bounds a time. */
export function filtersOf(operation: Operation): readonly Filter[] {
  let filters = known.get(operation);
  if (!filters) {
    const members = itemMembers(operation);
    filters = filterParameters(operation).flatMap((parameter) => filterOf(parameter, members, operation) ?? []);
    known.set(operation, filters);
  }
  return filters;
}

function filterOf(parameter: Parameter, members: readonly Member[], { list }: Operation): Filter | undefined {
  const { name, schema } = parameter;
  if (/^(search|query|q)$/.test(name)) return searchFilter(parameter, members, list?.key?.slice(1));
  if (schema.format === "date-time") {
    const times = members.filter((member) => member.schema.format === "date-time").map((member) => member.name);
    return times.length === 0 ? undefined : rangeFilter(parameter, times);
  }
  const member = members.find((each) => each.name === name);
  return member && equalityFilter(parameter, member);
}

/** Members of the top level of a list's items. */
export function itemMembers({ members, list }: Operation): readonly Member[] {
  const prefix = `${list?.items ?? ""}/*/`;
  return [...members.values()].filter(
    ({ pattern, writeOnly }) => pattern.startsWith(prefix) && !pattern.slice(prefix.length).includes("/") && !writeOnly,
  );
}
