import type { Check } from "../check.js";
import { bodyOf, queryParameters, responseFor } from "../fragment/operations.js";
import { mismatch } from "../fragment/matches.js";
import { visitMembers } from "../fragment/member-tree.js";
import type { Answer } from "../http/answer.js";
import { missing } from "../http/credentials.js";
import { valuesFor } from "../params/values.js";
import { mediaType } from "./headers.js";

const responses = (operation: { readonly pointer: string }): string => `${operation.pointer}/responses`;

const server: Check = {
  id: "errors.server",
  title: "No request is answered with a 5xx",
  rule: responses,
  judge: (answer, record) => {
    if (answer.passing || answer.status === 0) return;
    record.judge(
      answer.status < 500
        ? undefined
        : { answer, message: "the server failed", expected: "200 or 4xx", received: String(answer.status) },
    );
  },
};

const shape: Check = {
  id: "errors.shape",
  title: "A 4xx is strict JSON in one of the documented error shapes",
  core: true,
  rule: responses,
  judge: (answer, record, { operation }) => {
    if (!isRefusal(answer) || answer.broken !== undefined) return;
    const { value, problem } = answer.body;
    if (problem !== undefined) {
      record.fail({ answer, message: problem, expected: "strict JSON" });
      return;
    }
    const schema = bodyOf(responseFor(operation, answer.status));
    const miss = schema && mismatch(schema.value, value);
    record.judge(
      miss && {
        answer,
        pointer: miss.pointer,
        specPointer: schema.pointer,
        message: "the body has none of the documented error shapes",
        expected: miss.expected,
        received: miss.pointer === "" ? "another shape" : "see the response",
      },
    );
  },
  run: async ({ operation, send, random }) => {
    await send({ credentials: missing, expect: "refusal" });
    for (const parameter of queryParameters(operation)) {
      const bad = valuesFor(parameter, random(`values of ${parameter.name}`)).find(
        ({ expect }) => expect === "refusal",
      );
      if (bad) await send({ query: [[parameter.name, bad.text]], expect: "refusal" });
    }
  },
};

const noSuccess: Check = {
  id: "errors.no-success",
  title: "An error neither says success: true nor carries data",
  rule: responses,
  judge: (answer, record) => {
    if (answer.status < 400 || typeof answer.body.value !== "object" || answer.body.value === null) return;
    const { success, data, result } = answer.body.value as Readonly<Record<"success" | "data" | "result", unknown>>;
    if (success === true) {
      record.fail({ answer, pointer: "/success", message: "an error says success: true" });
      return;
    }
    if (data !== undefined) {
      record.fail({ answer, pointer: "/data", message: "an error carries data", received: "present" });
      return;
    }
    record.judge(
      result === undefined || result === null
        ? undefined
        : { answer, pointer: "/result", message: "an error carries a result", expected: "null", received: "present" },
    );
  },
};

const contentType: Check = {
  id: "errors.content-type",
  title: "The Content-Type of a 4xx is application/json",
  rule: responses,
  judge: (answer, record) => {
    if (!isRefusal(answer)) return;
    const type = answer.headers.get("content-type");
    record.judge(
      mediaType(type) === "application/json"
        ? undefined
        : { answer, message: "the Content-Type is not JSON", expected: "application/json", received: type ?? "absent" },
    );
  },
};

/** How stack traces and paths of common run times begin. */
const traces = [
  /\bat (?:async )?[\w.$<>[\] ]+ \(?(?:file:|node:|\/|[A-Za-z]:\\|webpack)[^\s)]*:\d+/,
  /\bat [\w.$<>]+\([\w$]+\.(?:java|kt|scala|cs):\d+\)/,
  /^\s*at .+:\d+:\d+\)?$/m,
  /\\n\s+at .+?:\d+/,
  /Traceback \(most recent call last\)/,
  /File "[^"]+\.py", line \d+/,
  /File \\"[^"]+\.py\\", line \d+/,
  /goroutine \d+ \[/,
  /\b[\w./-]+\.(?:go|rs|rb|php|py|java|ts|js|mjs|cjs|cs|kt|scala|ex|exs|c|cc|cpp):(?:line )?\d+/,
  /\bin [\w./-]+\.php (?:on line|line) ?\d+/i,
  /thread '[^']+' panicked/,
  /Exception in thread/,
  /node_modules\//,
  /SQLSTATE\[/,
];

const noTrace: Check = {
  id: "errors.no-trace",
  title: "No error holds a stack trace",
  rule: responses,
  judge: (answer, record) => {
    const text = answer.body.text?.slice(0, 20_000);
    if (answer.status < 400 || text === undefined) return;
    const isTrace = traces.some((trace) => trace.test(text)) || holdsTrace(answer);
    record.judge(
      isTrace ? { answer, message: "the body holds a stack trace", expected: "a message for users" } : undefined,
    );
  },
};

/** Whether a member that is named like a stack trace is not empty. */
function holdsTrace({ request: { operation }, body }: Answer): boolean {
  let found = false;
  visitMembers(operation.members, body.value, (name, value) => {
    if (/^(stack|stack_?trace|trace_?back|back_?trace|trace)$/i.test(name) && hasFrames(value)) found = true;
  });
  return found;
}

/** A word alone may be the id of a trace. */
function hasFrames(value: unknown): boolean {
  return typeof value === "string" ? /\s/.test(value.trim()) : Array.isArray(value) && value.length > 0;
}

function isRefusal({ status }: Answer): boolean {
  return status >= 400 && status < 500;
}

export const errorChecks: readonly Check[] = [server, shape, noSuccess, contentType, noTrace];
