import { valueAt } from "./fragment/document.js";
import { memberAt, patternOf } from "./fragment/members.js";
import { operations, type Operation } from "./fragment/operations.js";
import { redacted } from "./mask.js";

const longest = 80;

const secretNames: ReadonlySet<string> = new Set(
  operations.flatMap(({ members }) =>
    [...members.values()].filter((each) => each.writeOnly).map((each) => plainName(each.name)),
  ),
);

/** Whether a member is named like a write-only one, in any spelling: its value is never shown, wherever it stands. */
export function isSecretName(name: string): boolean {
  return secretNames.has(plainName(name));
}

function plainName(name: string): string {
  return name.replace(/[-_\s]/g, "").toLowerCase();
}

/** A value of a body as a report shows it: short, and without anything sensitive. */
export function show(operation: Operation, body: unknown, pointer: string): string {
  const value = valueAt(body, pointer);
  if (value === undefined) return "absent";
  return isSensitive(operation, pointer) ? redacted : brief(value);
}

/** A value in a few words: containers by their kind only, as they may hold anything. */
export function brief(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return "absent";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function isSensitive({ members }: Operation, pointer: string): boolean {
  const pattern = patternOf(members, pointer);
  const declared = [...members.values()].some(
    (member) => member.sensitive && (pattern === member.pattern || pattern.startsWith(`${member.pattern}/`)),
  );
  return (
    declared ||
    pointer.split("/").some((token) => isSecretName(token)) ||
    memberAt(members, pointer)?.sensitive === true
  );
}
