import type { Mutant } from "./mutant.js";
import { jsonResponse, replying, withBody, withHeaders, type Wrap } from "./wrap.js";

function error(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `errors/${name}`, family: "errors", description, wrap };
}

interface ErrorBody {
  readonly success?: unknown;
  readonly errors?: readonly { readonly code: number; readonly message: string }[];
  readonly error?: { readonly code: number; readonly message: string };
}

const is4xx = (status: number): boolean => status >= 400 && status < 500;

/** Changes the body of refusals. */
function refusals(change: (body: ErrorBody) => unknown, test: (status: number) => boolean = is4xx): Wrap {
  return replying(async (response) => {
    if (!test(response.status)) return response;
    return withBody(response, JSON.stringify(change((await response.json()) as ErrorBody)));
  });
}

/** Puts another answer in place of refusals. */
function instead(
  answer: (status: number, number: number) => Response,
  test: (status: number) => boolean = is4xx,
): Wrap {
  return replying((response, { number }) => (test(response.status) ? answer(response.status, number) : response));
}

function typed(status: number, body: string | null, type: string): Response {
  return new Response(body, { status, headers: { "content-type": type } });
}

const page = "<html><head><title>400 Bad Request</title></head><body><center>cloudflare</center></body></html>";
const trace = [
  "TypeError: Cannot read properties of undefined (reading 'id')",
  "    at listMeetings (/app/dist/meetings/service.js:118:23)",
  "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
].join("\n");
const javaTrace = "java.lang.NullPointerException\n\tat com.example.meetings.ListHandler.handle(ListHandler.java:42)";

/** Refusals that a client cannot read, or that say too much. */
export const errorMutants: readonly Mutant[] = [
  error(
    "html",
    "bad parameters are refused with an HTML page",
    instead(
      (status) => typed(status, page, "text/html"),
      (status) => status === 400,
    ),
  ),
  error(
    "html-404",
    "an unknown account gets an HTML page",
    instead(
      (status) => typed(status, page, "text/html"),
      (status) => status === 404 || status === 403,
    ),
  ),
  error(
    "empty",
    "refusals have no body",
    instead((status) => new Response(null, { status })),
  ),
  error(
    "text",
    "refusals are plain text",
    instead((status) => typed(status, "Bad Request", "text/plain")),
  ),
  error(
    "text-as-json",
    "refusals are plain text labelled as JSON",
    instead((status) => typed(status, "Bad Request", "application/json")),
  ),
  error(
    "json-as-html",
    "refusals are JSON labelled as HTML",
    replying((response) =>
      is4xx(response.status) ? withHeaders(response, { "content-type": "text/html" }) : response,
    ),
  ),
  error(
    "success-true",
    "refusals say success: true",
    refusals((body) => ({ ...body, success: true })),
  ),
  error(
    "success-missing",
    "refusals do not say success: false",
    refusals((body) => ({ errors: body.errors, error: body.error })),
  ),
  error(
    "success-true-message",
    "a bare message with success: true",
    refusals(
      () => ({ success: true, message: "Bad request" }),
      (status) => status === 400,
    ),
  ),
  error(
    "data",
    "refusals hold an empty list of items",
    refusals((body) => ({ ...body, data: [] })),
  ),
  error(
    "data-401",
    "a wrong token is refused beside data",
    refusals(
      (body) => ({ ...body, data: [{ id: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e" }] }),
      (status) => status === 401,
    ),
  ),
  error(
    "error-text",
    "the error is a text instead of an object",
    refusals(({ error: { message } = { message: "" } }) => ({ success: false, error: message })),
  ),
  error(
    "errors-object",
    "errors is an object instead of a list",
    refusals(
      (body) => ({ ...body, errors: { code: 10000, message: "Authentication error" } }),
      (status) => status === 401,
    ),
  ),
  error(
    "code-text",
    "codes are texts",
    refusals((body) => ({
      ...body,
      errors: body.errors?.map((each) => ({ ...each, code: String(each.code) })),
      error: body.error && { ...body.error, code: String(body.error.code) },
    })),
  ),
  error(
    "message-null",
    "messages are null",
    refusals((body) => ({
      ...body,
      errors: body.errors?.map((each) => ({ ...each, message: null })),
      error: body.error && { ...body.error, message: null },
    })),
  ),
  error(
    "other-shape",
    "refusals have the shape of RFC 9457",
    refusals(() => ({ type: "about:blank", title: "Bad Request", detail: "page_no must be a number" })),
  ),
  error(
    "bare-list",
    "refusals are a list of errors",
    refusals((body) => body.errors ?? [body.error]),
  ),
  error(
    "trace",
    "messages hold a stack trace",
    refusals(
      (body) => ({ ...body, error: { code: 400, message: trace } }),
      (status) => status === 400,
    ),
  ),
  error(
    "trace-member",
    "refusals hold a stack trace in a member of their own",
    refusals((body) => ({ ...body, debug: { stack: trace.split("\n") } })),
  ),
  error(
    "trace-java",
    "an unknown account brings out a Java stack trace",
    refusals(
      (body) => ({ ...body, exception: javaTrace }),
      (status) => status === 404 || status === 403,
    ),
  ),
  error(
    "bom",
    "refusals begin with a byte order mark",
    replying(async (response) =>
      is4xx(response.status) ? withBody(response, `\ufeff${await response.text()}`) : response,
    ),
  ),
  error(
    "cut",
    "every second refusal is cut off",
    instead((status, number) =>
      number % 2 === 0
        ? typed(status, `{"success":false,"error":{"code":4`, "application/json")
        : jsonResponse(status, { message: "Refused" }),
    ),
  ),
];
