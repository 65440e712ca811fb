import type { ParameterRule } from "@rtk-meetings/types/operations";
import type { GeneratedItems } from "./generated-items.js";
import { titleNames } from "./leaf.js";
import type { ListShape } from "./list-shape.js";
import type { StoredItem } from "./stored-item.js";

/** What a request asks to be left of a list. */
export interface Filter {
  /** Equal for equal filters. */
  readonly key: string;
  /** Bounds of the time of creation, inclusive, in milliseconds since 1970. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Everything but the bounds; absent if there is nothing else. */
  readonly matchesGenerated: ((items: GeneratedItems, position: number) => boolean) | undefined;
  readonly matchesStored: (item: StoredItem) => boolean;
}

/** Reads a member of an item's top level as JSON text; undefined if absent. */
type Read = (name: string) => string | undefined;
type Test = (read: Read) => boolean;

/**
 * The filter that query parameters ask for, by name: `start_time` and `end_time` bound `created_at`, `search` looks for
 * the whole id or a part of the title in any case, and a parameter named as a member of the items asks for its value.
 * Any other parameter filters nothing.
 */
export function filterOf(
  shape: ListShape,
  rules: Readonly<Record<string, ParameterRule>>,
  query: ReadonlyMap<string, string>,
): Filter | undefined {
  const timeIn = (name: string): number | undefined => {
    const text = shape.creationMember === undefined ? undefined : query.get(name);
    return text === undefined ? undefined : Date.parse(text);
  };
  const from = timeIn("start_time");
  const to = timeIn("end_time");
  const tests = Object.entries(rules).flatMap(([name, rule]) => testOf(shape, name, rule, query.get(name)));
  if (from === undefined && to === undefined && tests.length === 0) return undefined;
  const matches = (read: Read): boolean => tests.every((test) => test(read));
  return {
    key: JSON.stringify(Object.keys(rules).map((name) => (isFilter(shape, name) ? query.get(name) : null))),
    from,
    to,
    matchesGenerated:
      tests.length === 0 ? undefined : (items, position) => matches((name) => items.memberText(position, name)),
    matchesStored: ({ createdAt, value }) =>
      (from === undefined || createdAt >= from) &&
      (to === undefined || createdAt <= to) &&
      matches((name) => JSON.stringify(value[name])),
  };
}

function isFilter(shape: ListShape, name: string): boolean {
  return ["start_time", "end_time", "search"].includes(name) || Object.hasOwn(shape.members, name);
}

function testOf(shape: ListShape, name: string, rule: ParameterRule, value: string | undefined): Test[] {
  if (value === undefined) return [];
  if (name === "search") return [searchTest(shape, value)];
  if (!Object.hasOwn(shape.members, name)) return [];
  const values = rule.type === "array" ? value.split(",") : [value];
  const accepted = new Set(values.flatMap((each) => [each, JSON.stringify(each)]));
  return [(read) => accepted.has(read(name) ?? "")];
}

function searchTest({ keyMember, members }: ListShape, term: string): Test {
  const wanted = term.toLowerCase();
  const titles = titleNames.filter((name) => Object.hasOwn(members, name));
  const id = JSON.stringify(wanted);
  return (read) =>
    titles.some((name) => textIn(read(name)).toLowerCase().includes(wanted)) ||
    (keyMember !== undefined && read(keyMember)?.toLowerCase() === id);
}

function textIn(json: string | undefined): string {
  const value: unknown = json === undefined ? "" : JSON.parse(json);
  return typeof value === "string" ? value : "";
}
