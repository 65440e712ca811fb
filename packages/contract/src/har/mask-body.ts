import { Buffer } from "node:buffer";
import type { Member } from "../fragment/members.js";
import { visitMembers } from "../fragment/member-tree.js";
import type { Operation } from "../fragment/operations.js";
import type { RawAnswer } from "../http/exchange.js";
import { parseStrictly } from "../http/strict-json.js";
import { redacted, type Mask } from "../mask.js";
import { isSecretName } from "../show.js";
import type { HarEntry } from "./har.js";

type Content = Pick<HarEntry["response"]["content"], "text" | "encoding">;

/**
 * A body as it is recorded: with its own spelling, except that sensitive values give way to stand-ins of the same format, so
 * that a replay judges the same body. Bytes that are not text are kept as such, unless the token stands in them.
 */
export function maskBody({ bytes }: Pick<RawAnswer, "bytes">, operation: Operation, mask: Mask): Content {
  const { text, value } = parseStrictly(bytes);
  if (text === undefined) {
    const raw = Buffer.from(bytes).toString("latin1");
    return { text: Buffer.from(mask.text(raw), "latin1").toString("base64"), encoding: "base64" };
  }
  const masked = maskStrings(text, operation);
  return { text: mask.text(isClean(masked, operation) ? masked : rewritten(value, operation)) };
}

/** The member, if any, for whose sake values under a name are masked. */
function sensitiveMember({ members }: Operation, name: string): Member | undefined {
  return [...members.values()].find((each) => each.name === name && each.sensitive);
}

const stringMember = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:\s*)"[^"\\]*(?:\\.[^"\\]*)*"/g;

function maskStrings(text: string, operation: Operation): string {
  return text.replace(stringMember, (whole: string, name: string, colon: string) => {
    const member = sensitiveMember(operation, name);
    return member || isSecretName(name) ? `"${name}"${colon}${JSON.stringify(standIn(member))}` : whole;
  });
}

/** Whether nothing sensitive is left that the text was not searched for: another spelling of a name, no string. */
function isClean(text: string, operation: Operation): boolean {
  let clean = true;
  visitMembers(operation.members, parseStrictly(Buffer.from(text)).value, (name, value, declared) => {
    if (isSensitive(name, declared) && value !== standIn(declared) && value !== null) clean = false;
  });
  return clean;
}

function rewritten(value: unknown, operation: Operation): string {
  const copy: unknown = structuredClone(value);
  return JSON.stringify(copy, (name, child: unknown) =>
    child !== null && (isSecretName(name) || sensitiveMember(operation, name)) ? redacted : child,
  );
}

function isSensitive(name: string, declared: Member | undefined): boolean {
  return declared?.sensitive === true || isSecretName(name);
}

function standIn(member: Member | undefined): string {
  return member?.schema.format === "uri" ? "redacted://redacted" : redacted;
}
