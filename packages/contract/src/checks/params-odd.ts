import type { Check, CheckContext } from "../check.js";
import type { CheckRecord } from "../check-record.js";
import { queryParameters, type Parameter } from "../fragment/operations.js";
import type { Answer } from "../http/answer.js";
import type { Query } from "../http/request.js";
import { oddValuesFor, valuesFor } from "../params/values.js";

const rule = (operation: { readonly pointer: string }): string => `${operation.pointer}/parameters`;

const odd: Check = {
  id: "params.odd",
  title: "Odd values of several parameters at once are served or refused, and break nothing",
  rule,
  run: async (context, record) => {
    const columns = queryParameters(context.operation)
      .map((parameter) => ({ parameter, values: oddValuesFor(parameter) }))
      .filter(({ values }) => values.length > 0);
    const rounds = Math.max(0, ...columns.map(({ values }) => values.length));
    for (let round = 0; round < rounds; round++) {
      const given = columns.flatMap(({ parameter, values }, index): Given[] => {
        const [kind = "", text = ""] = values[(round + 3 * index) % values.length] ?? [];
        return [{ parameter, texts: [text], what: `the value "${kind}"` }];
      });
      await judge(context, record, given);
    }
  },
};

const repeated: Check = {
  id: "params.repeated",
  title: "A parameter given twice is served or refused, and breaks nothing",
  rule,
  run: async (context, record) => {
    const given = queryParameters(context.operation).flatMap((parameter): Given[] => {
      const values = valuesFor(parameter, context.random("twice")).filter(({ expect }) => expect !== "refusal");
      const texts = values.slice(0, 2).map(({ text }) => text);
      return texts.length < 2 ? [] : [{ parameter, texts, what: "two values" }];
    });
    for (const each of context.random("repeated").sample(given, 2)) await judge(context, record, [each]);
    if (given.length > 1) await judge(context, record, given);
  },
};

export const oddParamChecks: readonly Check[] = [odd, repeated];

/** What is sent for one parameter. */
interface Given {
  readonly parameter: Parameter;
  readonly texts: readonly string[];
  readonly what: string;
}

/** Judges a request with all of them; one that breaks is sent again with each alone, to show which of them is to blame. */
async function judge(context: CheckContext, record: CheckRecord, given: readonly Given[]): Promise<void> {
  const together = await ask(context, given);
  if (together.status === 0) return;
  if (isFine(together)) {
    record.pass();
    return;
  }
  for (const each of given.length > 1 ? given : []) {
    const alone = await ask(context, [each]);
    if (alone.status === 0 || isFine(alone)) continue;
    fail(record, alone, [each]);
    return;
  }
  fail(record, together, given);
}

function ask({ send }: CheckContext, given: readonly Given[]): Promise<Answer> {
  const query: Query = given.flatMap(({ parameter: { name }, texts }) => texts.map((text) => [name, text] as const));
  return send({ query, expect: "either" });
}

function fail(record: CheckRecord, answer: Answer, given: readonly Given[]): void {
  const names = given.map(({ parameter, what }) => `${parameter.name} with ${what}`).join(", ");
  const [{ parameter }] = given as readonly [Given];
  record.fail({
    answer,
    specPointer: parameter.pointer,
    message: `${names} is not answered as it should be`,
    expected: "200 or 4xx",
    received: String(answer.status),
  });
}

function isFine({ status }: Answer): boolean {
  return status === 200 || (status >= 400 && status < 500);
}
