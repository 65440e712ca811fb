import { fragmentFile, fragmentLines } from "../generated/fragment-lines.js";

export { fragmentFile };

/** The line of the fragment at which a value stands, or the nearest value around it. */
export function lineOf(pointer: string): number {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const line = fragmentLines[at];
    if (line !== undefined || at === "") return line ?? 1;
  }
}
