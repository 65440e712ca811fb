import type { Mutant } from "./mutant.js";
import { answering, isFiltered, jsonResponse, replying, sending, type Sent, type Wrap } from "./wrap.js";

function auth(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `auth/${name}`, family: "auth", description, wrap };
}

const own = "Bearer mock-token";

/** Serves requests with whatever credentials, where the test passes. */
function admitting(test: (given: string | null, sent: Sent) => boolean): Wrap {
  return sending((sent) => {
    if (test(sent.headers.get("authorization"), sent)) sent.headers.set("authorization", own);
  });
}

/** Answers bad credentials otherwise. */
function turningAway(answer: (sent: Sent) => Response, test: (given: string | null) => boolean = () => true): Wrap {
  return replying((response, sent) => {
    const given = sent.headers.get("authorization");
    return given !== own && given !== "bearer mock-token" && test(given) ? answer(sent) : response;
  });
}

/** Credentials that are let in, or turned away in a form that is none. */
export const authMutants: readonly Mutant[] = [
  auth(
    "none",
    "no header is needed",
    admitting((given) => given === null),
  ),
  auth(
    "any-token",
    "any token is good",
    admitting((given) => /^bearer \S+/i.test(given ?? "")),
  ),
  auth(
    "any-header",
    "any header that is not empty is good",
    admitting((given) => (given ?? "") !== ""),
  ),
  auth(
    "other-scheme",
    "the token under Basic is good",
    admitting((given) => /^basic /i.test(given ?? "")),
  ),
  auth(
    "no-scheme",
    "the token without a scheme is good",
    admitting((given) => given === "mock-token"),
  ),
  auth(
    "empty-token",
    "a scheme without a token is good",
    admitting((given) => /^bearer\s*$/i.test(given ?? "")),
  ),
  auth(
    "prefix",
    "a token that begins like the right one is good",
    admitting((given) => given?.startsWith(own) === true),
  ),
  auth(
    "shortened",
    "the last character of the token is not compared",
    admitting((given) => given?.slice(0, -1) === own.slice(0, -1)),
  ),
  auth(
    "part",
    "a part of the token is good",
    admitting((given) => own.startsWith(given ?? "-") && (given ?? "").length > 10),
  ),
  auth(
    "undefined",
    "the word undefined is good",
    admitting((given) => given === "Bearer undefined"),
  ),
  auth(
    "second-time",
    "every second wrong token is good",
    admitting((given, { number }) => number % 2 === 0 && /^bearer \S+/i.test(given ?? "")),
  ),
  auth(
    "late-pages",
    "no credentials are asked for after the first page",
    admitting((_, { query }) => Number(query.get("page_no")) > 1),
  ),
  auth(
    "filters",
    "no credentials are asked for under a filter",
    admitting((_, sent) => isFiltered(sent)),
  ),
  auth("cache", "a cache serves answers to whoever asks for the same address", cache()),
  auth(
    "redirect",
    "bad credentials lead to a login page",
    turningAway(() => new Response(null, { status: 302, headers: { location: "/login" } })),
  ),
  auth(
    "500",
    "a missing header breaks the service",
    turningAway(
      () => jsonResponse(500, { success: false, error: { code: 500, message: "Internal server error" } }),
      (given) => given === null,
    ),
  ),
  auth(
    "empty-page",
    "a wrong token gets an empty page",
    turningAway(() =>
      jsonResponse(200, { success: true, data: [], paging: { total_count: 0, start_offset: 1, end_offset: 0 } }),
    ),
  ),
  auth(
    "200-refusal",
    "a wrong token is refused under 200",
    turningAway(() =>
      jsonResponse(200, {
        success: false,
        errors: [{ code: 10000, message: "Authentication error" }],
        messages: [],
        result: null,
      }),
    ),
  ),
  auth(
    "malformed-503",
    "a malformed header makes the gateway give up",
    turningAway(
      () => jsonResponse(503, { message: "Service unavailable" }),
      (given) => given !== null && !/^bearer \S+$/i.test(given),
    ),
  ),
];

function cache(): Wrap {
  return (mock) => {
    const known = new Map<string, string>();
    return answering(async ({ url }, serve) => {
      const kept = known.get(url.href);
      if (kept !== undefined) return new Response(kept, { headers: { "content-type": "application/json" } });
      const response = await serve();
      if (response.status === 200) known.set(url.href, await response.clone().text());
      return response;
    })(mock);
  };
}
