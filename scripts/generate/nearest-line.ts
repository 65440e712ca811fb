import type { Fragment } from "./fragment.js";

/** The line of the pointer, or of the nearest place above it that stands in the file. */
export function nearestLine(fragment: Fragment, pointer: string): number {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const line = fragment.lines.get(at);
    if (line !== undefined || at === "") return line ?? 1;
  }
}
