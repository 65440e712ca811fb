import { compareNotes } from "./compare-notes.js";
import { compareSchema } from "./compare-schema.js";
import type { Comparison } from "./comparison.js";
import type { Direction } from "./rules.js";
import { entriesOf, schemaOf, type Located } from "./view.js";

/** Compares the bodies that two responses, request bodies or parameters describe, by media type. */
export function compareContent(
  comparison: Comparison,
  from: Located,
  to: Located,
  direction: Direction,
  { name, success }: { readonly name: string; readonly success: boolean },
): void {
  const { changes } = comparison;
  const before = new Map(entriesOf(comparison.before, from, "content"));
  const after = new Map(entriesOf(comparison.after, to, "content"));
  for (const [type, { tokens }] of before) {
    if (!after.has(type)) changes.add("media-type-removed", direction, tokens, `${type} is gone from ${name}`);
  }
  for (const [type, media] of after) {
    const former = before.get(type);
    if (former) compareMedia(comparison, former, media, direction);
    else {
      const kind = success && before.size > 0 ? "success-media-type-added" : "media-type-added";
      changes.add(kind, direction, media.tokens, `${type} is new in ${name}`);
    }
  }
}

function compareMedia(comparison: Comparison, old: Located, now: Located, direction: Direction): void {
  compareNotes(comparison, "mediaType", old, now, direction);
  compareSchema(comparison, schemaOf(old), schemaOf(now), direction);
}
