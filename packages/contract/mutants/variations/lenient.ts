import type { Variation } from "../mutant.js";
import { items, pages, texts } from "../page.js";
import { changing, isTime } from "../filter-wraps.js";
import { answering, jsonResponse, refusal, replying, sending, withBody, withHeaders, type Wrap } from "../wrap.js";

function open(name: string, description: string, wrap: Wrap): Variation {
  return { name: `open/${name}`, description, wrap };
}

/** Refuses requests whose query passes a test. */
function refusing(test: (query: URLSearchParams) => boolean, status = 400): Wrap {
  return answering(({ query }, serve) => (test(query) ? refusal(status, "refused") : serve()));
}

function headed(headers: Readonly<Record<string, string>>): Wrap {
  return replying((response) => withHeaders(response, headers));
}

/** Refuses what lies past the end. */
function refusingPastEnd(status: number): Wrap {
  return answering(async (sent, serve) => {
    const response = await serve();
    if (response.status !== 200 || Number(sent.query.get("page_no") ?? 1) < 2) return response;
    const text = await response.text();
    const { data } = JSON.parse(text) as { readonly data: readonly unknown[] };
    return data.length === 0 ? refusal(status, "no such page") : withBody(response, text);
  });
}

/** Refusals with another body. */
function refusingWith(body: (status: number) => unknown, test: (status: number) => boolean = () => true): Wrap {
  return replying((response) =>
    response.status >= 400 && test(response.status) ? jsonResponse(response.status, body(response.status)) : response,
  );
}

const numbers = ["page_no", "per_page"];
const times = ["start_time", "end_time"];
const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const valuesOf = (query: URLSearchParams, names: readonly string[]): string[] =>
  names.flatMap((name) => query.getAll(name));

/** Odd requests taken or refused, and answers in less usual forms. */
export const lenientVariations: readonly Variation[] = [
  open(
    "unknown-refused",
    "unknown parameters are refused",
    refusing((query) => [...query.keys()].some((name) => name.startsWith("unknown_"))),
  ),
  open(
    "twice-refused",
    "a parameter given twice is refused",
    refusing((query) => [...query.keys()].length !== new Set(query.keys()).size),
  ),
  open(
    "long-search-refused",
    "a search of more than 125 characters is refused",
    refusing((query) => (query.get("search") ?? "").length > 125, 422),
  ),
  open(
    "long-address-refused",
    "a query of more than 800 characters is refused",
    refusing((query) => query.toString().length > 800, 414),
  ),
  open(
    "blank-search-refused",
    "a blank search is refused",
    refusing((query) => query.get("search")?.trim() === ""),
  ),
  open(
    "odd-numbers-refused",
    "numbers other than plain ones are refused",
    refusing((query) => valuesOf(query, numbers).some((value) => !/^[1-9]\d{0,6}$/.test(value))),
  ),
  open(
    "odd-times-refused",
    "times other than RFC 3339 has them are refused",
    refusing((query) => valuesOf(query, times).some((value) => !date.test(value))),
  ),
  open(
    "odd-numbers-read",
    "numbers are read in every form that JavaScript has",
    sending(({ query }) => {
      for (const name of numbers) {
        const value = Number(query.get(name) ?? NaN);
        if (value >= 1 && value < 1e15) query.set(name, String(Math.floor(value)));
      }
    }),
  ),
  open(
    "date-read-as-end",
    "a bare date as end_time is the end of its day",
    changing("end_time", (value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T23:59:59Z` : undefined)),
  ),
  open(
    "range-refused",
    "a range that ends before it begins is refused with a 422",
    refusing((query) => {
      const [start, end] = times.map((name) => query.get(name));
      return isTime(start ?? null) && isTime(end ?? null) && Date.parse(start ?? "") > Date.parse(end ?? "");
    }, 422),
  ),
  open("past-end-416", "past the end is refused with a 416", refusingPastEnd(416)),
  open(
    "empty-as-asked",
    "offsets of an empty page are those that were asked for",
    pages(({ data, paging }, { query }) => {
      const [page, size] = numbers.map((name) => Number(query.get(name) ?? 0));
      if (data.length > 0 || !page || !Number.isSafeInteger(page)) return;
      paging.start_offset = (page - 1) * Math.min(100, size || 25) + 1;
      paging.end_offset = paging.start_offset - 1;
    }),
  ),
  open(
    "ids-in-capitals",
    "ids are shown in capitals",
    items((item) => (item["id"] = String(item["id"]).toUpperCase())),
  ),
  open(
    "whole-seconds",
    "times are shown without what is less than a second",
    items((item) => {
      for (const name of ["created_at", "updated_at"]) item[name] = String(item[name]).replace(/\.\d+/, "");
    }),
  ),
  open(
    "microseconds",
    "times are shown with microseconds and an offset",
    items((item) => {
      for (const name of ["created_at", "updated_at"])
        item[name] = String(item[name]).replace(/\.(\d+)Z/, ".$1000+00:00");
    }),
  ),
  open(
    "slashes-escaped",
    "slashes are escaped",
    texts((text) => text.replaceAll("/", "\\/")),
  ),
  open(
    "minus-zero",
    "end_offset 0 is written as -0",
    texts((text) => text.replace(/"end_offset":0\b/, `"end_offset":-0`)),
  ),
  open(
    "ratelimit-forms",
    "rate limits with further parameters, in another order, with blanks",
    headed({
      ratelimit: `default;t=3;r=5, "burst"; r=1; t=1;pk=:YWJj:`,
      "ratelimit-policy": `"default";q=5;w=3;qu="requests"`,
    }),
  ),
  open("challenge", "refusals say how to authenticate", headed({ "www-authenticate": `Bearer error="invalid_token"` })),
  open("credentials-alone", "credentials without an origin", headed({ "access-control-allow-credentials": "true" })),
  open(
    "errors-traced",
    "refusals name the id of a trace and quote addresses",
    refusingWith((status) => ({
      success: false,
      errors: [{ code: status, message: `Expected number at "page_no"; see https://example.com:443/api` }],
      messages: [],
      result: null,
      trace: "0af7651916cd43dd8448eb211c80319c",
      request_id: "86610873f8d987a9",
    })),
  ),
  open(
    "errors-none-listed",
    "refusals list no error",
    refusingWith(() => ({ success: false, errors: [], messages: [], result: null })),
  ),
  open(
    "errors-generic-401",
    "a wrong token is refused in shape B",
    refusingWith(
      (code) => ({ success: false, error: { code, message: "Unauthorized" } }),
      (status) => status === 401,
    ),
  ),
];
