import { pointerOf } from "./fragment/document.js";
import { visitMembers } from "./fragment/member-tree.js";
import type { Answer } from "./http/answer.js";
import { isSecretName } from "./show.js";

/** Pointers to members that are named like a write-only one, and that are not declared as readable where they stand. */
export function secretMembers({ request: { operation }, body }: Answer): string[] {
  const pointers: string[] = [];
  visitMembers(operation.members, body.value, (name, _, declared, path) => {
    if (isSecretName(name) && (!declared || declared.writeOnly)) pointers.push(pointerOf(path));
  });
  return pointers;
}

/** Sensitive values of a body: those of members named like a write-only one, and those that the fragment marks. */
export function sensitiveValues({ request: { operation }, body }: Answer): unknown[] {
  const values: unknown[] = [];
  visitMembers(operation.members, body.value, (name, value, declared) => {
    if (declared?.sensitive === true || isSecretName(name)) values.push(value);
  });
  return values;
}
