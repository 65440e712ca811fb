import type { JsonObject } from "../openapi/json.js";
import { fromReference, toPointer, valueAt } from "../openapi/pointer.js";
import { walkDocument } from "../openapi/walk.js";
import { FragmentError, type FragmentProblem } from "./fragment-error.js";
import type { Fragment } from "./fragment.js";
import { nearestLine } from "./nearest-line.js";

/** Refuses references that leave the file, lead nowhere, or lead back to themselves. Throws FragmentError naming each. */
export function checkReferences(fragment: Fragment): void {
  const document = fragment.document as unknown as JsonObject;
  const problems: FragmentProblem[] = [];
  walkDocument(document, ({ node, tokens }) => {
    const ref = node["$ref"];
    if (typeof ref !== "string") return;
    const pointer = toPointer([...tokens, "$ref"]);
    const problem = problemOf(document, ref);
    if (problem === undefined) return;
    problems.push({
      file: fragment.file,
      line: nearestLine(fragment, pointer),
      message: `the reference ${ref} ${problem} (at ${pointer})`,
    });
  });
  if (problems.length > 0) throw new FragmentError(problems);
}

function problemOf(document: JsonObject, ref: string): string | undefined {
  const seen = new Set<string>();
  for (let current: unknown = ref; typeof current === "string";) {
    if (seen.has(current)) return "leads back to itself";
    seen.add(current);
    const tokens = fromReference(current);
    if (!tokens) return "leaves the file: the fragment stands alone";
    const value = valueAt(document, tokens);
    if (typeof value !== "object" || value === null) return "leads nowhere: define it, or correct the name";
    current = Array.isArray(value) ? undefined : value["$ref"];
  }
  return undefined;
}
