import type { ItemPlace, Leaf } from "./leaf.js";

/** JSON text with holes that leaves fill in: texts[0] leaves[0] texts[1] leaves[1] … texts[n]. */
export interface Template {
  readonly texts: readonly string[];
  readonly leaves: readonly Leaf[];
}

export function write({ texts, leaves }: Template, place: ItemPlace): string {
  let text = texts[0] as string;
  for (let index = 0; index < leaves.length; index++) {
    text += (leaves[index] as Leaf)(place) + (texts[index + 1] as string);
  }
  return text;
}

/** One template after the other. */
export function join(parts: readonly (Template | string)[]): Template {
  const texts = [""];
  const leaves: Leaf[] = [];
  for (const part of parts) {
    const added = typeof part === "string" ? { texts: [part], leaves: [] } : part;
    texts.push((texts.pop() ?? "") + (added.texts[0] as string));
    texts.push(...added.texts.slice(1));
    leaves.push(...added.leaves);
  }
  return { texts, leaves };
}
