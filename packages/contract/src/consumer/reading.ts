import { isDeepStrictEqual } from "node:util";
import type { Check } from "../check.js";
import { tokensOf } from "../fragment/document.js";
import type { Member } from "../fragment/members.js";
import { always, nameOf } from "./consumer.js";
import { consumerCheck } from "./consumer-check.js";
import { withValue } from "./with-value.js";
import { valueAt } from "../fragment/document.js";

const data = consumerCheck(
  { id: "consumer.data", title: "The client hands a recorded response over unchanged", core: true },
  async ({ consumer, recording, expect }) => {
    const { data: found, error } = await consumer.call(always(recording.body), { validates: true });
    const details = { expected: "the recorded body", received: error === undefined ? "other data" : nameOf(error) };
    expect(isDeepStrictEqual(found, recording.body), "the client changes or refuses a recorded response", details);
  },
);

const open = consumerCheck(
  { id: "consumer.open", title: "The client passes unknown members and unknown enum values on" },
  async ({ context, consumer, recording, expect }) => {
    const mutated = [
      { ...recording.body, unknown_member: { nested: true } },
      ...[...context.operation.members.values()]
        .filter(({ schema, writeOnly }) => schema.enum && !writeOnly)
        .flatMap((member) => placesOf(recording.body, member).slice(0, 1))
        .map((pointer) => withValue(recording.body, pointer, "UNKNOWN_VALUE")),
    ];
    for (const body of mutated) {
      const { data: found, error } = await consumer.call(always(body), { validates: true });
      const details = {
        expected: "the data as received",
        received: error === undefined ? "other data" : nameOf(error),
      };
      expect(isDeepStrictEqual(found, body), "the client does not tolerate what the fragment leaves open", details);
    }
  },
);

const invalid = consumerCheck(
  { id: "consumer.invalid", title: "With validation the client refuses a response that breaks the fragment" },
  async ({ context, consumer, recording, expect }) => {
    for (const member of context.operation.members.values()) {
      const [pointer] = member.writeOnly ? [] : placesOf(recording.body, member);
      if (pointer === undefined) continue;
      const wrong = wrongFor(member);
      const mutated = [...(member.required ? [undefined] : []), ...(wrong === undefined ? [] : [wrong])];
      for (const value of mutated) {
        const { error } = await consumer.call(always(withValue(recording.body, pointer, value)), { validates: true });
        const what = value === undefined ? "a missing required member" : "a value of the wrong type";
        const details = { expected: "ProtocolError", received: error === undefined ? "data" : nameOf(error) };
        expect(nameOf(error) === "ProtocolError", `the client lets ${what} through at ${member.pattern}`, details);
      }
    }
  },
);

export const readingChecks: readonly Check[] = [data, open, invalid];

/** Pointers to the places of a body at which a member stands. */
function placesOf(body: unknown, { pattern }: Member): string[] {
  return tokensOf(pattern).reduce<string[]>(
    (pointers, token) =>
      pointers.flatMap((pointer) => {
        const at = valueAt(body, pointer);
        if (token === "*") return Array.isArray(at) ? at.map((_, index) => `${pointer}/${index}`) : [];
        const next = `${pointer}/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return valueAt(body, next) === undefined ? [] : [next];
      }),
    [""],
  );
}

/** A value of another type than the member's; undefined if its type is open. */
function wrongFor({ schema: { type, anyOf, oneOf } }: Member): unknown {
  if (type === undefined && !anyOf && !oneOf) return undefined;
  const types = typeof type === "string" ? [type] : (type ?? []);
  return types.includes("number") || types.includes("integer") ? "12" : 12;
}
