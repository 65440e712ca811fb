import type { Mutant } from "./mutant.js";
import { answering, jsonResponse, sending, type Sent, type Wrap } from "./wrap.js";

function auth(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `auth/${name}`, family: "auth", description, wrap };
}

const own = "Bearer mock-token";

function admitting(test: (given: string | null, sent: Sent) => boolean): Wrap {
  return sending((sent) => {
    if (test(sent.headers.get("authorization"), sent)) sent.headers.set("authorization", own);
  });
}

const isWrong = (given: string | null): boolean => given !== own && /^Bearer \S/.test(given ?? "");
const pageOf = ({ query }: Sent): number => Number(query.get("page_no") ?? 1);
const filters = ["status", "search", "start_time", "end_time"];

/** Doors that stand open for some requests, or for keys that resemble the right one. */
export const authPlaceMutants: readonly Mutant[] = [
  ...filters.flatMap((name) => [
    auth(
      `none-${name}`,
      `no credentials are asked for where ${name} is given`,
      admitting((given, { query }) => given === null && query.has(name)),
    ),
    auth(
      `wrong-${name}`,
      `any token is good where ${name} is given`,
      admitting((given, { query }) => isWrong(given) && query.has(name)),
    ),
  ]),
  auth(
    "none-second-page",
    "no credentials are asked for on later pages",
    admitting((given, sent) => given === null && pageOf(sent) > 1),
  ),
  auth(
    "wrong-second-page",
    "any token is good on later pages",
    admitting((given, sent) => isWrong(given) && pageOf(sent) > 1),
  ),
  auth(
    "wrong-large-page",
    "any token is good for pages of 100",
    admitting((given, { query }) => isWrong(given) && Number(query.get("per_page")) >= 100),
  ),
  auth(
    "after-a-while",
    "after a hundred requests any token is good",
    admitting((given, { number }) => isWrong(given) && number > 100),
  ),
  auth(
    "any-case",
    "small and capital letters of the token are the same",
    admitting((given) => given?.toLowerCase() === own.toLowerCase()),
  ),
  auth(
    "capital-scheme",
    "any token under the scheme BEARER is good",
    admitting((given) => /^BEARER \S/.test(given ?? "")),
  ),
  auth(
    "small-scheme",
    "any token under the scheme bearer is good",
    admitting((given) => /^bearer \S/.test(given ?? "")),
  ),
  auth(
    "null",
    "the word null is good",
    admitting((given) => given === "Bearer null"),
  ),
  auth(
    "same-length",
    "any token of the right length is good",
    admitting((given) => given?.length === own.length),
  ),
  auth(
    "contains",
    "whatever holds the token is good",
    admitting((given) => given?.includes("mock-token") ?? false),
  ),
  auth(
    "key-and-address",
    "any key and e-mail address are good",
    sending(({ headers }) => headers.has("x-auth-key") && headers.set("authorization", own)),
  ),
  auth(
    "basic-any",
    "anything under Basic is good",
    admitting((given) => /^Basic /.test(given ?? "")),
  ),
  auth(
    "no-content",
    "a wrong token gets a 204",
    answering(({ headers }, serve) =>
      isWrong(headers.get("authorization")) ? new Response(null, { status: 204 }) : serve(),
    ),
  ),
  auth(
    "refused-with-items",
    "the refusal of a wrong token holds the page beside the error",
    answering(async (sent, serve) => {
      const response = await serve();
      if (response.status !== 401) return response;
      const page: unknown = await (await serve({ ...sent, headers: new Headers({ authorization: own }) })).json();
      const errors = [{ code: 10000, message: "Authentication error" }];
      return jsonResponse(401, { success: false, errors, messages: [], result: null, debug: page });
    }),
  ),
];
