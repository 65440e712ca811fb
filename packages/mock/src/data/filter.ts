import type { ParameterRule } from "@rtk-meetings/types/operations";
import type { GeneratedItems } from "./generated-items.js";
import { creationNames, titleNames } from "./leaf.js";
import type { ListShape } from "./list-shape.js";
import type { StoredItem } from "./stored-item.js";

/** What a request asks to be left of a list. */
export interface Filter {
  /** Equal for equal filters. */
  readonly key: string;
  /** Bounds of the time of creation, inclusive, in milliseconds since 1970. */
  readonly from?: number;
  readonly to?: number;
  /** Everything but the bounds; absent if there is nothing else. */
  readonly matchesGenerated?: (items: GeneratedItems, position: number) => boolean;
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
  const dated = creationNames.some((name) => shape.dateMembers.includes(name));
  const time = (name: string): number | undefined => {
    const text = dated ? query.get(name) : undefined;
    return text === undefined ? undefined : Date.parse(text);
  };
  const from = time("start_time");
  const to = time("end_time");
  const tests = Object.keys(rules).flatMap((name) => testOf(shape, name, query.get(name)));
  if (from === undefined && to === undefined && tests.length === 0) return undefined;
  const key = JSON.stringify(Object.keys(rules).map((name) => query.get(name) ?? null));
  return {
    key,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(tests.length === 0
      ? {}
      : {
          matchesGenerated: (items, position) =>
            tests.every((test) => test((name) => items.memberText(position, name))),
        }),
    matchesStored: ({ createdAt, value }) =>
      (from === undefined || createdAt >= from) &&
      (to === undefined || createdAt <= to) &&
      tests.every((test) => test((name) => JSON.stringify(value[name]))),
  };
}

function testOf(shape: ListShape, name: string, value: string | undefined): Test[] {
  if (value === undefined) return [];
  if (name === "search") return [searchTest(shape, value)];
  const member = shape.members[name];
  if (!member || member.type === "object" || member.type === "array") return [];
  const accepted = new Set([value, JSON.stringify(value)]);
  return [(read) => accepted.has(read(name) ?? "")];
}

function searchTest({ keyMember, members }: ListShape, term: string): Test {
  const wanted = term.toLowerCase();
  const titles = titleNames.filter((name) => members[name]);
  const id = JSON.stringify(wanted);
  return (read) =>
    titles.some((name) => textIn(read(name)).toLowerCase().includes(wanted)) ||
    (keyMember !== undefined && read(keyMember)?.toLowerCase() === id);
}

function textIn(json: string | undefined): string {
  const value: unknown = json === undefined ? "" : JSON.parse(json);
  return typeof value === "string" ? value : "";
}
