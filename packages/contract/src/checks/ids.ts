import type { Check, CheckContext } from "../check.js";
import type { CheckRecord } from "../check-record.js";
import type { Parameter } from "../fragment/operations.js";
import { configured, missing } from "../http/credentials.js";
import type { Answer } from "../http/answer.js";
import { everyParameter } from "../params/valid-query.js";
import { pathValue } from "../target.js";

const unknownIds: Check = {
  id: "security.ids",
  title: "Nothing is served for an account or app that does not exist",
  rule: ({ pointer }) => `${pointer}/parameters`,
  run: async (context, record) => {
    const { operation, session, send } = context;
    for (const parameter of operation.parameters.filter((each) => each.in === "path" && isOwner(each.name))) {
      const values = madeUp(context, parameter, pathValue(session.target, parameter.name) ?? "");
      const requests = [
        ...values.map((value) => ({ path: { [parameter.name]: value } })),
        { path: { [parameter.name]: values[0] ?? "" }, query: everyParameter(context, 10) },
      ];
      for (const request of requests) judge(await send({ ...request, expect: "refusal" }), parameter, record);
    }
  },
};

function judge(answer: Answer, { name, pointer }: Parameter, record: CheckRecord): void {
  if (answer.status === 0) return;
  const refused = answer.status >= 400 && answer.status < 500;
  const message = `a made-up ${name} is not refused`;
  const received = String(answer.status);
  record.judge(refused ? undefined : { answer, specPointer: pointer, message, expected: "403 or 404", received });
}

/** Whether a path parameter says whose list it is; what other parameters name may be empty instead of absent. */
function isOwner(name: string): boolean {
  return name === "account_id" || name === "app_id";
}

/** Ids that resemble the configured one, and texts that are no id at all. */
function madeUp({ random }: CheckContext, { name, schema }: Parameter, own: string): string[] {
  const choose = random(`ids ${name}`);
  const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(own);
  const alike = isUuid
    ? choose.uuid()
    : /^[\da-f]+$/i.test(own)
      ? choose.hex(own.length)
      : choose.text(own.length, "abcdefghij0123456789");
  const neighbours = [
    `${own.slice(0, -1)}${own.endsWith("0") ? "1" : "0"}`,
    `${own.startsWith("0") ? "1" : "0"}${own.slice(1)}`,
  ];
  const tooLong = schema.maxLength === undefined ? [] : [`${own}${"0".repeat(schema.maxLength + 1 - own.length)}`];
  return [...new Set([alike, ...neighbours, `${own}x`, ...tooLong])].filter((value) => value !== own);
}

const noData: Check = {
  id: "security.no-data",
  title: "An answer to bad credentials or made-up ids holds no item of the list",
  lists: true,
  rule: ({ pointer }) => `${pointer}/security`,
  judge: (answer, record, { collection }) => {
    if (!isStranger(answer)) return;
    const text = answer.body.text ?? "";
    const leaks = [...collection.seen].some((key) => key.length >= 8 && text.includes(key));
    record.judge(
      leaks ? { answer, message: "an item of the list is served to a stranger", expected: "no item" } : undefined,
    );
  },
  run: async ({ collection, send }) => {
    await collection.prepare();
    await send({ credentials: missing, expect: "refusal" });
  },
};

function isStranger({ request: { expect, credentials = configured, path } }: Answer): boolean {
  return expect === "refusal" && (credentials !== configured || path !== undefined);
}

export const idChecks: readonly Check[] = [unknownIds, noData];
