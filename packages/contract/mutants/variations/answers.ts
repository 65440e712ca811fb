import type { Variation } from "../mutant.js";
import { items, pages, texts, within } from "../page.js";
import { jsonResponse, replying, withBody, withHeaders, type Wrap } from "../wrap.js";

function answer(name: string, description: string, wrap: Wrap): Variation {
  return { name: `answer/${name}`, description, wrap };
}

function headed(headers: Readonly<Record<string, string | null>>): Wrap {
  return replying((response) => withHeaders(response, headers));
}

/** Other errors in place of those with a status. */
function refused(test: (status: number, given: string | null) => boolean, status: number, body?: unknown): Wrap {
  return replying(async (response, { headers }) => {
    if (response.status < 400 || !test(response.status, headers.get("authorization"))) return response;
    return body === undefined ? withBody(response, await response.text(), status) : jsonResponse(status, body);
  });
}

const envelope = { success: false, errors: [{ code: 10001, message: "Refused" }], messages: [], result: null };
const isBad = (status: number): boolean => status === 400;

/** Other forms of the same answers, and what the future may add. */
export const answerVariations: readonly Variation[] = [
  answer("charset", "a charset beside the content type", headed({ "content-type": "application/json; charset=utf-8" })),
  answer("type-case", "the content type in capitals", headed({ "content-type": "Application/JSON;Charset=UTF-8" })),
  answer(
    "pretty",
    "indented JSON that begins and ends with line breaks",
    texts((text) => `\n${JSON.stringify(JSON.parse(text), undefined, 2)}\r\n`),
  ),
  answer(
    "member-order",
    "paging before success before data",
    pages(({ data, paging, ...rest }) => ({ paging, ...rest, data })),
  ),
  answer(
    "escapes",
    "every letter outside ASCII escaped",
    texts((text) => text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)),
  ),
  answer(
    "floats",
    "counters and widths as integral floats",
    texts((text) =>
      text.replace(/"(total_count|start_offset|end_offset|width|height|max_seconds)":(\d+)/g, `"$1":$2.0`),
    ),
  ),
  answer(
    "exponents",
    "counters with exponents",
    texts((text) => text.replace(/"total_count":(\d+)/g, `"total_count":$1e0`)),
  ),
  answer(
    "unknown-members",
    "members that nobody knows, everywhere",
    pages((page) => {
      page["messages"] = [];
      Object.assign(page.paging, { next: null, page_count: 6 });
      for (const item of page.data)
        Object.assign(item, { preferred_region: null, waiting_room: false, ai_config: { a: [1, { b: null }] } });
    }),
  ),
  answer(
    "unknown-enum-values",
    "enum values that nobody knows",
    items((item) => {
      Object.assign(within(item, "recording_config", "video_config") ?? {}, { codec: "VP9" });
      Object.assign(within(item, "recording_config", "audio_config") ?? {}, { codec: "vorbis" });
    }),
  ),
  answer(
    "unknown-status",
    "some items have a status that nobody knows",
    items((item) => {
      if (item["status"] === undefined) item["status"] = "ARCHIVED";
    }),
  ),
  answer(
    "no-platform-headers",
    "no Ratelimit, no Ratelimit-Policy, no cf-ray",
    headed({ ratelimit: null, "ratelimit-policy": null, "cf-ray": null }),
  ),
  answer(
    "two-policies",
    "two rate limits",
    headed({
      ratelimit: `"default";r=1100;t=200, "burst";r=90;t=2`,
      "ratelimit-policy": `"default";q=1200;w=300, "burst";q=100;w=3`,
    }),
  ),
  answer(
    "more-headers",
    "cookies, ETag, Vary and what else proxies add",
    headed({
      "set-cookie": "__cflb=abc; Secure; HttpOnly",
      etag: 'W/"1"',
      vary: "accept-encoding",
      server: "cloudflare",
      "x-frame-options": "DENY",
    }),
  ),
  answer(
    "cors-without-credentials",
    "any origin may read without credentials",
    headed({ "access-control-allow-origin": "*" }),
  ),
  answer("422", "422 for bad parameters", refused(isBad, 422)),
  answer("errors-envelope", "bad parameters refused in shape A", refused(isBad, 400, envelope)),
  answer(
    "errors-message",
    "every refusal a bare message",
    refused(() => true, 403, { message: "Refused" }),
  ),
  answer(
    "errors-generic",
    "every refusal in shape B",
    refused(() => true, 404, { success: false, error: { code: 404, message: "Error: resource not found" } }),
  ),
  answer(
    "errors-rich",
    "refusals with every optional member",
    refused((status) => status < 500, 400, {
      ...envelope,
      errors: [
        {
          code: 10001,
          message: "Refused",
          documentation_url: "https://developers.cloudflare.com/",
          source: { pointer: "/page_no" },
          error_chain: [{ code: 1, message: "x" }],
        },
      ],
    }),
  ),
  answer(
    "wrong-token-403",
    "403 for a wrong token",
    refused((status) => status === 401, 403),
  ),
  answer(
    "wrong-token-400",
    "400 for a wrong token",
    refused((status) => status === 401, 400),
  ),
  answer(
    "no-token-401",
    "401 for a missing or malformed header",
    refused((status, given) => status === 400 && !/^bearer \S+$/i.test(given ?? ""), 401),
  ),
  answer(
    "unknown-account-403",
    "403 for an unknown account or app",
    refused((status) => status === 404, 403, envelope),
  ),
  answer(
    "unknown-app-404",
    "404 for an unknown account or app",
    refused((status, given) => status === 403 && given === "Bearer mock-token", 404, envelope),
  ),
];
