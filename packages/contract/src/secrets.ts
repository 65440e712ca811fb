import { escapeToken } from "./fragment/document.js";
import { patternOf } from "./fragment/members.js";
import type { Operation } from "./fragment/operations.js";
import { secretNames } from "./show.js";

/** One member of a body, with its place. */
export interface PlacedMember {
  readonly pointer: string;
  readonly name: string;
  readonly value: unknown;
}

/** Every member of every object in a body. */
export function* membersIn(value: unknown, pointer = ""): Generator<PlacedMember> {
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, child] of Object.entries(value)) {
    const at = `${pointer}/${escapeToken(name)}`;
    if (!isList) yield { pointer: at, name, value: child };
    yield* membersIn(child, at);
  }
}

/** Members that are named like a write-only one, and that the fragment does not declare as readable where they stand. */
export function* secretMembers(operation: Operation, body: unknown): Generator<PlacedMember> {
  for (const member of membersIn(body)) {
    if (!secretNames.has(member.name)) continue;
    const declared = operation.members.get(patternOf(operation.members, member.pointer));
    if (!declared || declared.writeOnly) yield member;
  }
}

/** Sensitive values of a body: those of secret members and those that the fragment marks. */
export function* sensitiveValues(operation: Operation, body: unknown): Generator {
  for (const { pointer, name, value } of membersIn(body)) {
    const declared = operation.members.get(patternOf(operation.members, pointer));
    if (declared?.sensitive || secretNames.has(name)) yield value;
  }
}
