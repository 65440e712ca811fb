import type { Mutant } from "./mutant.js";
import { answering, isFiltered, jsonResponse, replying, withHeaders, type Sent, type Wrap } from "./wrap.js";

function header(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `headers/${name}`, family: "headers", description, wrap };
}

/** Sets headers of every answer that the test passes. */
function saying(
  headers: Readonly<Record<string, string>>,
  test: (response: Response, sent: Sent) => boolean = () => true,
): Wrap {
  return replying((response, sent) => (test(response, sent) ? withHeaders(response, headers) : response));
}

/** One 429 in the middle of the run, with the given headers. */
function limitedOnce(headers: Readonly<Record<string, string>>): Wrap {
  const body = { success: false, errors: [{ code: 971, message: "Please wait" }], messages: [], result: null };
  return answering(({ number }, serve) => (number === 7 ? jsonResponse(429, body, headers) : serve()));
}

/** Headers that the fragment describes, in another form. */
export const headerMutants: readonly Mutant[] = [
  header("ratelimit-number", "Ratelimit is a bare number", saying({ ratelimit: "1199" })),
  header("ratelimit-text", "Ratelimit is a sentence", saying({ ratelimit: "1199 requests left" })),
  header("ratelimit-json", "Ratelimit is JSON", saying({ ratelimit: '{"r":1199,"t":300}' })),
  header(
    "ratelimit-no-remaining",
    "Ratelimit does not say what is left, on refusals",
    saying({ ratelimit: '"default";t=300' }, ({ status }) => status >= 400),
  ),
  header(
    "ratelimit-negative",
    "Ratelimit says that -1 is left, under a filter",
    saying({ ratelimit: '"default";r=-1;t=300' }, (_, sent) => isFiltered(sent)),
  ),
  header("policy-text", "Ratelimit-Policy is a sentence", saying({ "ratelimit-policy": "1200 per 5 minutes" })),
  header(
    "policy-no-window",
    "Ratelimit-Policy does not say how long its window is",
    saying({ "ratelimit-policy": '"default";q=1200' }),
  ),
  header("retry-after-text", "Retry-After of a 429 is a word", limitedOnce({ "retry-after": "soon" })),
  header("retry-after-negative", "Retry-After of a 429 is negative", limitedOnce({ "retry-after": "-1" })),
];
