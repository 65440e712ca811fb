import type { Item } from "../collection/page.js";
import type { Member } from "../fragment/members.js";
import type { Parameter } from "../fragment/operations.js";
import type { Filter } from "./filter.js";

/** Longer titles might not fit into a URL. */
const longest = 120;

/** The filter of a search, with the members that it looks at. */
export interface SearchFilter extends Filter {
  readonly kind: "search";
  readonly titles: readonly string[];
  readonly key: string | undefined;
}

/**
 * A search finds an item by the full text of the members that its description names, in the fragment's words "the meeting
 * ID or title"; whether it finds others by a part of their text is open.
 */
export function searchFilter(
  parameter: Parameter,
  members: readonly Member[],
  key: string | undefined,
): SearchFilter | undefined {
  const isNamed = (name: string): boolean => new RegExp(`\\b${name}\\b`, "i").test(parameter.description);
  const texts = members.filter(({ schema }) => schema.type === "string" && !schema.enum && !schema.format);
  const named = texts.filter(({ name }) => name !== key && isNamed(name));
  const titles = (named.length > 0 ? named : texts.filter(({ name }) => /^(title|name)$/.test(name))).map(
    ({ name }) => name,
  );
  const byKey = key !== undefined && (isNamed(key) || /\bid\b/i.test(parameter.description)) ? key : undefined;
  if (titles.length === 0 && byKey === undefined) return undefined;
  const names = [...titles, ...(byKey === undefined ? [] : [byKey])];
  const textsOf = (item: Item): string[] =>
    names.map((name) => item[name]).filter((text): text is string => typeof text === "string");
  return {
    parameter,
    kind: "search",
    titles,
    key: byKey,
    including: (item) => names.flatMap((name) => textIn(item, name))[0],
    excluding: (_, random) => random.text(20, "bcdfghjklmnpqrstvwxz"),
    passes: (item, value) => {
      const all = textsOf(item);
      if (all.includes(value)) return true;
      return all.some((text) => resembles(text, value)) ? undefined : false;
    },
  };
}

/** Whether a search for some text may find another: as a part of it, or by all of its words. */
function resembles(text: string, wanted: string): boolean {
  const [within, whole] = [plain(text), plain(wanted)];
  if (within.includes(whole)) return true;
  const words = whole.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.length > 0 && words.every((word) => within.includes(word));
}

/** The text of a member, if it can be searched for. */
export function textIn(item: Item, name: string): string[] {
  const text = item[name];
  return typeof text === "string" && text.trim() !== "" && text.length <= longest && text.trim() === text ? [text] : [];
}

/** Text without what a search may overlook: case, accents, runs of blanks. */
function plain(text: string): string {
  if (/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
