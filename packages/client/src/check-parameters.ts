import type { GetOperation, ParameterRule } from "@rtk-meetings/types/operations";
import { refuse } from "./refuse.js";
import type { Say } from "./say.js";

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

export function checkPathParameter(name: string, given: unknown, say: Say): string {
  const value = typeof given === "number" ? `${given}` : given;
  if (typeof value !== "string" || /^\.{0,2}$|[/\\\p{Cc}\p{Cs}]/u.test(value)) {
    refuse(name, "a non-empty string without slashes and control characters, not . or ..", given, say);
  }
  return value;
}

function checkQueryParameter(name: string, given: unknown, rule: ParameterRule, least: number, say: Say): unknown {
  const { type, format = type, enum: values, maximum = Infinity } = rule;
  const minimum = Math.max(rule.minimum ?? -Infinity, least);
  const value = given instanceof Date ? given.toJSON() : given;
  const fits = values ? values.includes(value) : [type, format].every((form) => checks[form]?.(value) ?? true);
  if (!fits || (value as number) < minimum || (value as number) > maximum) {
    const form = values?.join(" or ") ?? (format === "date-time" ? "an RFC 3339 date-time" : `of type ${type}`);
    refuse(
      name,
      form + (minimum > -Infinity ? ` from ${minimum} up` : "") + (maximum < Infinity ? ` up to ${maximum}` : ""),
      given,
      say,
    );
  }
  return value;
}

/** Checked copies of a call's parameters. */
export function checkParameters(
  { path: pathRules, query: queryRules }: GetOperation,
  path: Values,
  query: Values,
  sizeParameter: string | undefined,
  say: Say,
): [path: Values, query: Values] {
  const checkedPath: Values = {};
  const checkedQuery: Values = {};
  for (const name of Object.keys(pathRules)) checkedPath[name] = checkPathParameter(name, path[name], say);
  for (const name of Object.keys(query)) {
    const rule = Object.hasOwn(queryRules, name) && queryRules[name];
    const value = query[name];
    if (!rule) return refuse(name, `one of ${Object.keys(queryRules).join(", ")}`, value, say);
    if (value != null)
      checkedQuery[name] = checkQueryParameter(name, value, rule, name === sizeParameter ? 1 : -Infinity, say);
  }
  for (const [name, { required }] of Object.entries(queryRules)) {
    if (required && !(name in checkedQuery)) refuse(name, "given", query[name], say);
  }
  return [checkedPath, checkedQuery];
}
