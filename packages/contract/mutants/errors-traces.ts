import type { Mutant } from "./mutant.js";
import { replying, withBody, type Sent, type Wrap } from "./wrap.js";

type Body = Readonly<Record<string, unknown>>;

function error(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `errors/${name}`, family: "errors", description, wrap };
}

/** Changes the body of refusals with a status, or of requests that pass a test. */
function refusals(which: number | ((sent: Sent) => boolean), change: (body: Body) => unknown): Wrap {
  return replying(async (response, sent) => {
    const matches = typeof which === "number" ? response.status === which : response.status >= 400 && which(sent);
    if (!matches) return response;
    return withBody(response, JSON.stringify(change((await response.json()) as Body)));
  });
}

const has = (name: string) => (sent: Sent) => sent.query.has(name);

/** Stack traces of many run times, as messages. */
const traces: Readonly<Record<string, string>> = {
  node: "Error: bad\n    at parse (query.js:10:3)",
  webpack: "Error\n    at eval (webpack-internal:///./src/list.js:1:1)",
  python: 'Traceback (most recent call last):\n  File "/app/list.py", line 3, in page',
  go: "panic: runtime error\n\ngoroutine 1 [running]:\nmain.main()\n\t/tmp/list.go:3 +0x1d",
  dotnet: "System.NullReferenceException: x\n   at Api.Meetings.List(String id) in /src/Meetings.cs:line 42",
  java: "java.lang.IllegalStateException: x\n\tat com.example.Api.list(Api.java:12)\n\t... 3 more",
  ruby: "app/models/meeting.rb:12:in `list': undefined method",
  rust: "thread 'main' panicked at src/main.rs:2:5",
  php: "Fatal error: Uncaught Error in /var/www/list.php on line 3",
  sql: "SQLSTATE[42000]: Syntax error or access violation",
};

/** Refusals that say too much, or are wrong for one status or one parameter alone. */
export const errorTraceMutants: readonly Mutant[] = [
  ...Object.entries(traces).map(([name, message]) =>
    error(
      `trace-${name}-400`,
      `bad parameters bring out a stack trace of ${name}`,
      refusals(400, () => ({ success: false, error: { code: 400, message } })),
    ),
  ),
  error(
    "trace-nested",
    "the error has a member stack",
    refusals(400, () => ({ success: false, error: { code: 400, message: "x", stack: "Error: x in list" } })),
  ),
  error(
    "trace-list",
    "an unknown account brings out a list stackTrace",
    refusals(404, (body) => ({ ...body, stackTrace: ["com.example.Api.list", "com.example.Main.main"] })),
  ),
  error(
    "success-true-404",
    "404 says success: true",
    refusals(404, (body) => ({ ...body, success: true })),
  ),
  error(
    "success-true-status",
    "the refusal of a status says success: true",
    refusals(has("status"), (body) => ({ ...body, success: true })),
  ),
  error(
    "success-text",
    "success is a text",
    refusals(401, (body) => ({ ...body, success: "false" })),
  ),
  error(
    "data-null",
    "the refusal of per_page holds data: null",
    refusals(has("per_page"), (body) => ({ ...body, data: null })),
  ),
  error(
    "result-list",
    "the refusal of start_time holds a result",
    refusals(has("start_time"), (body) => ({ ...body, result: [] })),
  ),
  error(
    "no-message",
    "the refusal of per_page has no message",
    refusals(has("per_page"), () => ({ success: false, error: { code: 400 } })),
  ),
  error(
    "text-errors",
    "errors of a wrong token are texts",
    refusals(401, (body) => ({ ...body, errors: ["bad token"] })),
  ),
  error(
    "text-404",
    "404 is a bare text in quotation marks",
    refusals(404, () => "not found"),
  ),
  error(
    "null-404",
    "404 is null",
    refusals(404, () => null),
  ),
  error(
    "empty-object",
    "the refusal of end_time is an empty object",
    refusals(has("end_time"), () => ({})),
  ),
  error(
    "429-success",
    "a 429 says success: true",
    replying((response, { number }) =>
      number === 30
        ? withBody(response, JSON.stringify({ success: true, errors: [], messages: [], result: null }), 429)
        : response,
    ),
  ),
];
