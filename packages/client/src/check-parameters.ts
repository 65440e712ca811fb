import type { GetOperation, ParameterRule } from "@rtk-meetings/types/operations";
import { refuse, show } from "./refuse.js";

const dateTime = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/** Parameters without a prototype, so that nothing inherited is ever sent. */
type Values = Record<string, unknown>;
const empty = (): Values => Object.create(null) as Values;

function isDateTime(text: string): boolean {
  const day = dateTime.exec(text)?.[1];
  return day !== undefined && new Date(day).toJSON().startsWith(day);
}

export function checkPathParameter(name: string, value: unknown): string {
  if (typeof value !== "string" || /^\.{0,2}$|[/\\\p{Cc}\p{Cs}]/u.test(value)) {
    refuse(name, "a non-empty string without slashes and control characters, not . or ..", show(value));
  }
  return value;
}

const forms: Readonly<Record<string, (value: unknown) => boolean>> = {
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === "boolean",
  string: (value) => typeof value === "string" && !/\p{Cs}/u.test(value),
};

function checkQueryParameter(name: string, given: unknown, rule: ParameterRule, minimum = rule.minimum): unknown {
  const isDate = rule.format === "date-time";
  const value = isDate && given instanceof Date ? given.toJSON() : given;
  const acceptable =
    (forms[rule.type]?.(value) ?? true) &&
    (minimum === undefined || (value as number) >= minimum) &&
    (rule.maximum === undefined || (value as number) <= rule.maximum) &&
    (rule.enum?.includes(value) ?? true) &&
    (!isDate || isDateTime(value as string));
  if (!acceptable) {
    const form = isDate ? "a Date or an RFC 3339 date-time" : (rule.enum?.join(" or ") ?? `of type ${rule.type}`);
    const least = minimum === undefined ? "" : ` of at least ${minimum}`;
    const most = rule.maximum === undefined ? "" : ` of at most ${rule.maximum}`;
    refuse(name, form + least + most, show(given));
  }
  return value;
}

/** Checked copies of a call's parameters; the page size, if the operation has one, is at least 1. */
export function checkParameters(
  { path: pathRules, query: queryRules }: GetOperation,
  path: Values,
  query: Values,
  sizeParameter: string | undefined,
): { path: Values; query: Values } {
  const checked = { path: empty(), query: empty() };
  for (const name of Object.keys(pathRules)) checked.path[name] = checkPathParameter(name, path[name]);
  for (const [name, value] of Object.entries(query)) {
    const rule = Object.hasOwn(queryRules, name) ? queryRules[name] : undefined;
    if (!rule) refuse(name, `left out: the operation takes ${Object.keys(queryRules).join(", ")}`, show(value));
    if (value != null)
      checked.query[name] = checkQueryParameter(name, value, rule, name === sizeParameter ? 1 : rule.minimum);
  }
  for (const [name, { required }] of Object.entries(queryRules)) {
    if (required && !(name in checked.query)) refuse(name, "given", "nothing");
  }
  return checked;
}
