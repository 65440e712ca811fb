import type { GetOperation, ParameterRule } from "@rtk-meetings/types/operations";
import { refuse } from "./refuse.js";
import type { Mask } from "./text.js";

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
    return !!day && `${new Date(day).toJSON()}`.startsWith(day); // 30 February would be another day
  },
};

export function checkPathParameter(name: string, value: unknown, mask: Mask): string {
  if (typeof value !== "string" || /^\.{0,2}$|[/\\\p{Cc}\p{Cs}]/u.test(value)) {
    refuse(name, "a non-empty string without slashes and control characters, not . or ..", value, mask);
  }
  return value;
}

function checkQueryParameter(name: string, given: unknown, rule: ParameterRule, mask: Mask): unknown {
  const { type, format = type, enum: values, minimum = -Infinity, maximum = Infinity } = rule;
  const value = given instanceof Date ? given.toJSON() : given;
  const fits = values ? values.includes(value) : [type, format].every((form) => checks[form]?.(value) ?? true);
  if (!fits || (value as number) < minimum || (value as number) > maximum) {
    refuse(name, values?.join(" or ") ?? `${format} of ${minimum} to ${maximum}`, given, mask);
  }
  return value;
}

/** Checked copies of a call's parameters, without a prototype, so that nothing inherited is sent. */
export function checkParameters(
  { path: pathRules, query: queryRules }: GetOperation,
  path: Values,
  query: Values,
  sizeParameter: string | undefined,
  mask: Mask,
): [path: Values, query: Values] {
  const checked: [Values, Values] = [Object.create(null) as Values, Object.create(null) as Values];
  for (const name in pathRules) checked[0][name] = checkPathParameter(name, path[name], mask);
  for (const name in { ...queryRules, ...query }) {
    const rule = Object.hasOwn(queryRules, name) && queryRules[name];
    const value = query[name];
    if (!rule) return refuse(name, `one of ${Object.keys(queryRules).join(", ")}`, value, mask);
    if (value != null)
      checked[1][name] = checkQueryParameter(
        name,
        value,
        name === sizeParameter ? { ...rule, minimum: 1 } : rule,
        mask,
      );
    else if (rule.required) refuse(name, "given", value);
  }
  return checked;
}
