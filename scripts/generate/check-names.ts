import type { JsonObject } from "../openapi/json.js";
import { toPointer } from "../openapi/pointer.js";
import { unsafeNames } from "../openapi/unsafe-names.js";
import { FragmentError } from "./fragment-error.js";
import type { Fragment } from "./fragment.js";
import { nearestLine } from "./nearest-line.js";

/** Refuses names that would break what is generated from them. Throws FragmentError naming each. */
export function checkNames(fragment: Fragment): void {
  const problems = unsafeNames(fragment.document as unknown as JsonObject).map(({ tokens, problem }) => {
    const pointer = toPointer(tokens);
    return { file: fragment.file, line: nearestLine(fragment, pointer), message: `${problem} (at ${pointer})` };
  });
  if (problems.length > 0) throw new FragmentError(problems);
}
