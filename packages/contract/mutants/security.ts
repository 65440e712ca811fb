import { Buffer } from "node:buffer";
import type { Mutant } from "./mutant.js";
import { isHundredth, itemAt, items, pages, within, type Item } from "./page.js";
import { isFiltered, replying, sending, withBody, withHeaders, type Sent, type Wrap } from "./wrap.js";

function security(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `security/${name}`, family: "security", description, wrap };
}

/** Adds members to the storage of recordings, which one item in a few has. */
function storing(members: Item): Wrap {
  return items((item) => {
    Object.assign(within(item, "recording_config", "storage_config") ?? {}, members);
  });
}

const tokenOf = ({ headers }: Sent): string => (headers.get("authorization") ?? "").replace(/^\S+ /, "");

/** Adds headers that may depend on the request. */
function adding(headers: (sent: Sent, response: Response) => Readonly<Record<string, string>>): Wrap {
  return replying((response, sent) => withHeaders(response, headers(sent, response)));
}

/** Adds a member to the body of errors. */
function telling(member: (sent: Sent) => Item): Wrap {
  return replying(async (response, sent) => {
    if (response.status < 400) return response;
    return withBody(response, JSON.stringify({ ...((await response.json()) as Item), ...member(sent) }));
  });
}

/** Puts the right ids in place of those that the test passes. */
function admittingIds(place: "accounts" | "kit", test: (id: string, sent: Sent) => boolean): Wrap {
  const own = { accounts: "023e105f4ecef8ad9ca31a8372d0c353", kit: "14a396e7-ca44-4937-bf1f-050a69118543" }[place];
  return sending((sent) => {
    const { url } = sent;
    url.pathname = url.pathname.replace(new RegExp(`(?<=/${place}/)[^/]+`), (id) =>
      test(decodeURIComponent(id), sent) ? own : id,
    );
  });
}

/** What must not come out: secrets, the token, anything at all for strangers. */
export const securityMutants: readonly Mutant[] = [
  security("secret", "storage_config holds the secret", storing({ secret: "wJalrXUtnFEMI/K7MDENG" })),
  security(
    "password-once",
    "one storage_config holds the password",
    itemAt(
      104,
      (item) => (item["recording_config"] = { storage_config: { type: "sftp", password: "hunter2hunter2" } }),
    ),
  ),
  security("key-masked", "storage_config holds the access key, masked", storing({ access_key: "****************" })),
  security("key-null", "storage_config holds a private key that is null", storing({ private_key: null })),
  security(
    "token-header",
    "a header of every answer repeats the token",
    adding((sent) => ({ "x-request-token": tokenOf(sent) })),
  ),
  security(
    "token-cookie",
    "a cookie repeats the token",
    adding((sent) => ({ "set-cookie": `session=${encodeURIComponent(tokenOf(sent))}; Path=/` })),
  ),
  security(
    "token-body",
    "every page repeats the token",
    pages((page, sent) => Object.assign(page, { request: { authorization: sent.headers.get("authorization") } })),
  ),
  security(
    "token-late",
    "late pages repeat the token",
    pages((page, sent) => page.paging.start_offset > 100 && (page["next"] = `?token=${tokenOf(sent)}`)),
  ),
  security(
    "token-base64",
    "a header repeats the token in base64",
    adding((sent) => ({ "x-debug": Buffer.from(tokenOf(sent)).toString("base64") })),
  ),
  security(
    "token-error",
    "errors repeat the credentials that they refuse",
    telling((sent) => ({ message: `Invalid credentials: ${sent.headers.get("authorization") ?? ""}` })),
  ),
  security(
    "token-bad-parameter",
    "the refusal of a parameter repeats the request's headers",
    telling((sent) => ({ request: Object.fromEntries(sent.headers) })),
  ),
  security(
    "cors-any",
    "any origin may read, with credentials",
    adding(() => ({ "access-control-allow-origin": "*", "access-control-allow-credentials": "true" })),
  ),
  security(
    "cors-reflected",
    "the origin that asks may read, with credentials",
    adding(({ headers }) => {
      const origin = headers.get("origin");
      return origin === null
        ? {}
        : { "access-control-allow-origin": origin, "access-control-allow-credentials": "true", vary: "origin" };
    }),
  ),
  security(
    "cors-errors",
    "errors may be read by the origin null, with credentials",
    adding((_, { status }) =>
      status >= 400 ? { "access-control-allow-origin": "null", "access-control-allow-credentials": "true" } : {},
    ),
  ),
  security(
    "any-account",
    "any account is served",
    admittingIds("accounts", () => true),
  ),
  security(
    "any-app",
    "any app is served",
    admittingIds("kit", () => true),
  ),
  security(
    "app-not-compared",
    "any UUID is served as an app",
    admittingIds("kit", (id) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)),
  ),
  security(
    "account-shortened",
    "accounts are compared by their first eight characters",
    admittingIds("accounts", (id) => id.startsWith("023e105f")),
  ),
  security(
    "any-account-late",
    "any account is served on later pages",
    admittingIds("accounts", (_, { query }) => Number(query.get("page_no")) > 1),
  ),
  security(
    "any-app-filtered",
    "any app is served under a filter",
    admittingIds("kit", (_, sent) => isFiltered(sent)),
  ),
  security(
    "account-end",
    "accounts are compared by their last four characters",
    admittingIds("accounts", (id) => id.endsWith("c353")),
  ),
  security(
    "camel-case-key",
    "a storage_config spells the key accessKey",
    storing({ accessKey: "AKIAIOSFODNN7EXAMPLE" }),
  ),
  security("capital-secret", "a storage_config spells the secret SECRET", storing({ SECRET: "wJalrXUtnFEMI" })),
  security(
    "secret-elsewhere",
    "one item in a hundred holds a secret at its top",
    items((item) => {
      if (isHundredth(item)) item["secret"] = "wJalrXUtnFEMI";
    }),
  ),
  security(
    "token-base64-within",
    "a header repeats the credentials in base64, with more before them",
    adding((sent) => ({ "x-debug": Buffer.from(`user:${tokenOf(sent)}`).toString("base64") })),
  ),
  security(
    "token-hexadecimal",
    "a header repeats the token in hexadecimal digits",
    adding((sent) => ({ "x-debug": Buffer.from(tokenOf(sent)).toString("hex") })),
  ),
  security(
    "token-capitals",
    "a header repeats the token in capitals",
    adding((sent) => ({ "x-debug": tokenOf(sent).toUpperCase() })),
  ),
  security(
    "cors-refusals-reflected",
    "the origin that asks may read refusals, with credentials",
    adding(({ headers }, { status }) =>
      status >= 400 && headers.has("origin")
        ? {
            "access-control-allow-origin": headers.get("origin") ?? "",
            "access-control-allow-credentials": "true",
          }
        : {},
    ),
  ),
];
