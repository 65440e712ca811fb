import type { Check, CheckContext } from "../check.js";
import type { CheckRecord, Problem } from "../check-record.js";
import type { Finding } from "@rtk-meetings/types/validate";
import { memberAt } from "../fragment/members.js";
import type { Answer } from "../http/answer.js";

const ok = (operation: { readonly pointer: string }): string => `${operation.pointer}/responses/200`;

/** Findings of one answer beyond so many repeat each other. */
const mostFindings = 20;

const complete: Check = {
  id: "schema.complete",
  title: "Every request is answered, in full and in time",
  judge: (answer, record) => {
    const { broken } = answer;
    record.judge(broken === undefined ? undefined : { answer, message: broken, expected: "a complete answer" });
  },
};

const status: Check = {
  id: "schema.status",
  title: "A request that the fragment documents is answered with 200",
  rule: ok,
  judge: (answer, record) => {
    const { status: code, request, passing } = answer;
    if (passing || code === 0 || code >= 500) return;
    const refused = code >= 400;
    const accepted = code === 200 || (refused && request.expect !== undefined && request.expect !== "success");
    record.judge(
      accepted
        ? undefined
        : {
            answer,
            message: refused ? "a documented request is refused" : "the answer is neither a 200 nor an error",
            expected: request.expect === "refusal" ? "4xx" : request.expect === "either" ? "200 or 4xx" : "200",
            received: String(code),
          },
    );
  },
};

const json: Check = {
  id: "schema.json",
  title: "The body of a 200 is strict JSON: UTF-8 without a byte order mark, nothing before or after it",
  rule: ok,
  judge: (answer, record) => {
    if (answer.status !== 200 || answer.broken !== undefined) return;
    const { problem } = answer.body;
    record.judge(problem === undefined ? undefined : { answer, message: problem, expected: "strict JSON" });
  },
};

const body: Check = {
  id: "schema.body",
  title: "The body of a 200 has the members, types, formats and ranges of the fragment",
  core: true,
  rule: ok,
  run: async ({ operation, collection }) => {
    if (operation.list) await collection.main();
  },
  judge: (answer, record, context) => {
    const findings = findingsOf(answer, context).filter(({ severity }) => severity === "error");
    if (!isReadable(answer)) return;
    if (findings.length === 0) record.pass();
    for (const finding of findings.slice(0, mostFindings)) record.fail(problemOf(finding, answer));
  },
};

const success: Check = {
  id: "schema.success",
  title: "A 200 says success: true",
  rule: ok,
  judge: (answer, record, { operation }) => {
    if (!isReadable(answer) || !operation.members.has("/success")) return;
    const said = (answer.body.value as { readonly success?: unknown } | null)?.success;
    record.judge(
      said === true
        ? undefined
        : { answer, pointer: "/success", message: "a 200 does not say success: true", expected: "true" },
    );
  },
};

const unknownMembers: Check = {
  id: "schema.unknown-members",
  title: "A 200 holds no member that the fragment does not know",
  rule: ok,
  judge: (answer, record, context) => judgeOpen(answer, record, context, "additionalProperties"),
};

const unknownValues: Check = {
  id: "schema.unknown-values",
  title: "A 200 holds no enum value that the fragment does not know",
  rule: ok,
  judge: (answer, record, context) => judgeOpen(answer, record, context, "enum"),
};

export const schemaChecks: readonly Check[] = [complete, status, json, body, success, unknownMembers, unknownValues];

/** What a reader must tolerate: a warning, or under `strict` a failure. */
function judgeOpen(answer: Answer, record: CheckRecord, context: CheckContext, keyword: string): void {
  if (!isReadable(answer)) return;
  const findings = findingsOf(answer, context).filter(
    (each) => each.severity === "warning" && each.keyword === keyword,
  );
  if (findings.length === 0) record.pass();
  for (const finding of findings.slice(0, mostFindings)) {
    if (context.strict) record.fail(problemOf(finding, answer));
    else record.warn(problemOf(finding, answer));
  }
}

function problemOf({ pointer, message, expected, keyword }: Finding, answer: Answer): Problem {
  const { operation } = answer.request;
  const member = memberAt(operation.members, pointer);
  const isUnknown = keyword === "additionalProperties";
  return {
    answer,
    pointer,
    message,
    expected,
    ...(member ? { specPointer: member.pointer } : {}),
    ...(isUnknown ? { received: "present" } : {}),
  };
}

/** Validation costs more than anything else here, and three checks ask for it. */
const validated = new WeakMap<Answer, readonly Finding[]>();

function findingsOf(answer: Answer, { operation }: CheckContext): readonly Finding[] {
  if (!isReadable(answer)) return [];
  let findings = validated.get(answer);
  if (!findings) {
    findings = operation.validate(answer.body.value);
    validated.set(answer, findings);
  }
  return findings;
}

function isReadable({ status: code, body: { value } }: Answer): boolean {
  return code === 200 && value !== undefined;
}
