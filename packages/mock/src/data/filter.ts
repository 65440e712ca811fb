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
  readonly matchesGenerated: Test["generated"] | undefined;
  readonly matchesStored: Test["stored"];
}

interface Test {
  /** To be prepared once, for many positions. */
  readonly generated: (items: GeneratedItems) => (position: number) => boolean;
  readonly stored: (item: StoredItem) => boolean;
}

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
  return {
    key: JSON.stringify(Object.keys(rules).map((name) => (isFilter(shape, name) ? query.get(name) : null))),
    from,
    to,
    matchesGenerated: tests.length === 0 ? undefined : (items) => every(tests.map(({ generated }) => generated(items))),
    matchesStored: every([
      ({ createdAt }: StoredItem) => (from === undefined || createdAt >= from) && (to === undefined || createdAt <= to),
      ...tests.map(({ stored }) => stored),
    ]),
  };
}

function every<T>(tests: readonly ((value: T) => boolean)[]): (value: T) => boolean {
  return (value) => tests.every((test) => test(value));
}

function isFilter(shape: ListShape, name: string): boolean {
  return ["start_time", "end_time", "search"].includes(name) || Object.hasOwn(shape.members, name);
}

function testOf(shape: ListShape, name: string, rule: ParameterRule, value: string | undefined): Test[] {
  if (value === undefined) return [];
  if (name === "search") return [searchTest(shape, value)];
  if (!Object.hasOwn(shape.members, name)) return [];
  const values = rule.type === "array" ? value.split(",") : [value];
  const accepted = new Set<string | undefined>(values.flatMap((each) => [each, JSON.stringify(each)]));
  return [
    {
      generated: (items) => (position) => accepted.has(items.memberText(position, name)),
      stored: (item) => accepted.has(JSON.stringify(item.value[name])),
    },
  ];
}

function searchTest({ keyMember, members }: ListShape, term: string): Test {
  const wanted = term.toLowerCase();
  const titles = titleNames.filter((name) => Object.hasOwn(members, name));
  const isTitle = (json: string | undefined): boolean => textIn(json).toLowerCase().includes(wanted);
  return {
    generated: (items) => {
      const named = keyMember === undefined ? undefined : items.positionOf(term);
      const known = new Map<string | undefined, boolean>(); // titles recur
      const isKnownTitle = (json: string | undefined): boolean => {
        const found = known.get(json) ?? isTitle(json);
        known.set(json, found);
        return found;
      };
      return (position) => position === named || titles.some((name) => isKnownTitle(items.memberText(position, name)));
    },
    stored: ({ id, value }) =>
      (keyMember !== undefined && id.toLowerCase() === wanted) ||
      titles.some((name) => isTitle(JSON.stringify(value[name]))),
  };
}

function textIn(json: string | undefined): string {
  const value: unknown = json === undefined ? "" : JSON.parse(json);
  return typeof value === "string" ? value : "";
}
