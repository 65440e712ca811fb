import { escapeToken } from "./fragment/document.js";
import type { Member, Members } from "./fragment/members.js";
import type { Answer } from "./http/answer.js";
import { secretNames } from "./show.js";

/** One member of a body, with its place. */
export interface PlacedMember {
  readonly pointer: string;
  /** The pointer with `*` for each index. */
  readonly pattern: string;
  readonly name: string;
  readonly value: unknown;
  /** What the fragment says of it; undefined if it does not know the member. */
  readonly declared: Member | undefined;
}

/** Looking through a body costs time, and several rules ask for it. */
const lookedThrough = new WeakMap<Answer, readonly PlacedMember[]>();

/** Every member of every object in an answer's body. */
export function membersIn(answer: Answer): readonly PlacedMember[] {
  let found = lookedThrough.get(answer);
  if (!found) {
    const collected: PlacedMember[] = [];
    collect(answer.request.operation.members, answer.body.value, "", "", collected);
    lookedThrough.set(answer, (found = collected));
  }
  return found;
}

function collect(members: Members, value: unknown, pointer: string, pattern: string, into: PlacedMember[]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => collect(members, item, `${pointer}/${index}`, `${pattern}/*`, into));
    return;
  }
  for (const [name, child] of Object.entries(value)) {
    const token = escapeToken(name);
    const place = { pointer: `${pointer}/${token}`, pattern: `${pattern}/${token}` };
    into.push({ ...place, name, value: child, declared: members.get(place.pattern) });
    collect(members, child, place.pointer, place.pattern, into);
  }
}

/** Members that are named like a write-only one, and that the fragment does not declare as readable where they stand. */
export function secretMembers(answer: Answer): readonly PlacedMember[] {
  return membersIn(answer).filter(({ name, declared }) => secretNames.has(name) && (!declared || declared.writeOnly));
}

/** Sensitive values of a body: those of secret members and those that the fragment marks. */
export function sensitiveValues(answer: Answer): unknown[] {
  return membersIn(answer)
    .filter(({ name, declared }) => declared?.sensitive === true || secretNames.has(name))
    .map(({ value }) => value);
}
