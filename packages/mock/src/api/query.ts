import type { ParameterRule } from "@rtk-meetings/types/operations";
import { decode } from "./routes.js";

/** The query parameters that an operation knows; those left empty count as absent, unknown ones are ignored. */
export type Query = ReadonlyMap<string, string>;

/** Reads a query string by the fragment's rules, or says what is wrong with it. */
export function readQuery(text: string, rules: Readonly<Record<string, ParameterRule>>): Query | string {
  const query = new Map<string, string>();
  for (const pair of text.split("&")) {
    const [encodedName = "", ...rest] = pair.split("=");
    const name = decode(encodedName.replaceAll("+", " "));
    const value = decode(rest.join("=").replaceAll("+", " "));
    if (name === undefined || value === undefined) return "the query string must be percent-encoded UTF-8";
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule || value === "") continue;
    if (query.has(name)) return `${name} must be given once`;
    const expected = expectation(rule, value);
    if (expected !== undefined) return `${name} must be ${expected}`;
    query.set(name, value);
  }
  const missing = Object.keys(rules).find((name) => rules[name]?.required && !query.has(name));
  return missing === undefined ? query : `${missing} must be given`;
}

/** What a value should have been; undefined if it is fine. */
function expectation(rule: ParameterRule, value: string): string | undefined {
  if (rule.enum && !rule.enum.map(String).includes(value)) return `one of ${rule.enum.map(String).join(", ")}`;
  if (rule.type === "boolean") return ["true", "false"].includes(value) ? undefined : "true or false";
  if (rule.format === "date-time") return isDateTime(value) ? undefined : "an RFC 3339 date-time";
  if (rule.type !== "integer" && rule.type !== "number") return undefined;
  const pattern = rule.type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  if (!pattern.test(value)) return rule.type === "integer" ? "a whole number" : "a number";
  if (rule.minimum !== undefined && Number(value) < rule.minimum) return `at least ${rule.minimum}`;
  if (rule.maximum !== undefined && Number(value) > rule.maximum) return `at most ${rule.maximum}`;
  return undefined;
}

const dateTime = /^\d{4}-(\d{2})-(\d{2})T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

function isDateTime(value: string): boolean {
  const match = dateTime.exec(value);
  if (!match || Number.isNaN(Date.parse(value))) return false;
  const [year, month, day] = [value.slice(0, 4), match[1], match[2]].map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
