import type { ListOperation } from "@rtk-meetings/types";
import type { GetOperation, ParameterRule } from "@rtk-meetings/types/operations";
import type { Refuse } from "./refuse.js";

export type Values = Record<string, unknown>;

const dateTime = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** By type or format; what is not listed here is for the server to judge. */
const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  boolean: (value) => value === !!value,
  string: (value) => typeof value === "string" && !/\p{Cs}/u.test(value),
  "date-time": (value) => {
    const [, day] = dateTime.exec(value as string) ?? [];
    // Another day than the one given, or null, if there is none such, as in 30 February.
    return !!day && JSON.stringify(new Date(day)).startsWith(day, 1);
  },
};

export function checkPathParameter(name: string, given: unknown, refuse: Refuse): string {
  const value = Number.isFinite(given) ? `${given as number}` : given;
  if (typeof value !== "string" || /^\.{0,2}$|[/\\\p{Cc}\p{Cs}]/u.test(value)) {
    refuse(name, "a non-empty string without slashes and control characters, not . or ..", given);
  }
  return value;
}

function checkQueryParameter(name: string, given: unknown, rule: ParameterRule, refuse: Refuse): unknown {
  const { type, format = type, enum: values, minimum = -Infinity, maximum = Infinity } = rule;
  const value = given instanceof Date ? given.toJSON() : given;
  const fits = values ? values.includes(value) : [type, format].every((form) => checks[form]?.(value) ?? true);
  if (!fits || (value as number) < minimum || (value as number) > maximum) {
    const form = format === "date-time" ? "an RFC 3339 date-time" : `of type ${type}`;
    const range = (minimum > -Infinity ? ` from ${minimum} up` : "") + (maximum < Infinity ? ` up to ${maximum}` : "");
    refuse(name, values?.join(" or ") ?? form + range, given);
  }
  return value;
}

/** Checked copies of a call's parameters. A page has at least one item, whatever the description allows. */
export function checkParameters(
  { path: pathRules, query: queryRules }: GetOperation,
  list: ListOperation | undefined,
  path: Values,
  query: Values,
  refuse: Refuse,
): [path: Values, query: Values] {
  const checkedPath: Values = {};
  const checkedQuery: Values = {};
  for (const name of Object.keys(pathRules)) checkedPath[name] = checkPathParameter(name, path[name], refuse);
  for (const name of Object.keys(query)) {
    const rule = Object.hasOwn(queryRules, name) && queryRules[name];
    const value = query[name];
    if (!rule) return refuse(name, `one of ${Object.keys(queryRules).join(", ")}`, value);
    if (value == null) continue;
    const strict = name === list?.sizeParameter ? { ...rule, minimum: 1 } : rule;
    checkedQuery[name] = checkQueryParameter(name, value, strict, refuse);
  }
  for (const [name, { required }] of Object.entries(queryRules)) {
    if (required && !(name in checkedQuery)) refuse(name, "given", query[name]);
  }
  return [checkedPath, checkedQuery];
}
