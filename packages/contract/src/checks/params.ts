import type { Check, CheckContext } from "../check.js";
import type { CheckRecord } from "../check-record.js";
import { queryParameters, type Parameter } from "../fragment/operations.js";
import type { Answer } from "../http/answer.js";
import { shrink } from "../params/shrink.js";
import { valuesFor, type ParameterValue } from "../params/values.js";

const rule = (operation: { readonly pointer: string }): string => `${operation.pointer}/parameters`;

const refused: Check = {
  id: "params.refused",
  title: "A value outside a parameter's type, minimum, enum or format is refused with a 4xx",
  core: true,
  rule,
  run: (context, record) =>
    forEachValue(context, "refusal", async (parameter, value) => {
      const answer = await ask(context, parameter, value);
      if (answer.status === 0) return;
      if (isRefusal(answer)) {
        record.pass();
        return;
      }
      const least = await smallest(context, parameter, value);
      record.fail({
        answer: least,
        specPointer: parameter.pointer,
        message: `${parameter.name} takes a value that it must refuse: ${value.kind}`,
        expected: "4xx",
        received: String(least.status),
      });
    }),
};

const accepted: Check = {
  id: "params.accepted",
  title: "A documented value of a parameter is served",
  rule,
  run: (context, record) =>
    forEachValue(context, "success", async (parameter, value) => {
      const answer = await ask(context, parameter, value);
      const isOpen = answer.request.expect === "either" && isRefusal(answer);
      judge(record, answer, parameter, value, answer.status === 200 || isOpen, "200");
    }),
};

const tolerated: Check = {
  id: "params.tolerated",
  title: "An odd value of a parameter is served or refused, and breaks nothing",
  rule,
  run: (context, record) =>
    forEachValue(context, "either", async (parameter, value) => {
      const answer = await ask(context, parameter, value);
      judge(record, answer, parameter, value, answer.status === 200 || isRefusal(answer), "200 or 4xx");
    }),
};

const unknown: Check = {
  id: "params.unknown",
  title: "A parameter that the fragment does not know is ignored or refused",
  rule,
  run: async (context, record) => {
    const name = `unknown_${context.random("unknown").text(6, "abcdefghij")}`;
    const answer = await context.send({ query: [[name, "1"]], expect: "either" });
    if (answer.status === 0) return;
    record.judge(
      answer.status === 200 || isRefusal(answer)
        ? undefined
        : {
            answer,
            message: "an unknown parameter breaks the answer",
            expected: "200 or 4xx",
            received: String(answer.status),
          },
    );
  },
};

export const paramChecks: readonly Check[] = [refused, accepted, tolerated, unknown];

/** Runs over the values of every query parameter, one parameter's first value before any other's second. */
async function forEachValue(
  context: CheckContext,
  expect: ParameterValue["expect"],
  use: (parameter: Parameter, value: ParameterValue) => Promise<void>,
): Promise<void> {
  const columns = queryParameters(context.operation).map((parameter) =>
    valuesFor(parameter, context.random(`values of ${parameter.name}`))
      .filter((value) => value.expect === expect)
      .map((value) => [parameter, value] as const),
  );
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      const pair = column[row];
      if (pair) await use(...pair);
    }
  }
}

/** A page after the first may be past the end, and then be refused. */
function ask(context: CheckContext, { name }: Parameter, { text, expect }: ParameterValue): Promise<Answer> {
  const { operation, send } = context;
  const isLater = name === operation.list?.pageParameter && Number(text) > 1;
  return send({ query: [[name, text]], expect: isLater && expect === "success" ? "either" : expect });
}

function judge(
  record: CheckRecord,
  answer: Answer,
  { name, pointer }: Parameter,
  { kind }: ParameterValue,
  isFine: boolean,
  expected: string,
): void {
  if (answer.status === 0) return;
  const message = `${name} with the value "${kind}" is not answered as it should be`;
  record.judge(
    isFine ? undefined : { answer, specPointer: pointer, message, expected, received: String(answer.status) },
  );
}

/** The answer to the shortest random text that is taken like the given one. */
async function smallest(context: CheckContext, parameter: Parameter, value: ParameterValue): Promise<Answer> {
  const given = await ask(context, parameter, value);
  if (value.kind !== "random text") return given;
  const isTaken = async (text: string): Promise<boolean> =>
    !isRefusal(await ask(context, parameter, { ...value, text }));
  return ask(context, parameter, { ...value, text: await shrink(value.text, isTaken) });
}

function isRefusal({ status }: Answer): boolean {
  return status >= 400 && status < 500;
}
