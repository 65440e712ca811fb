import { Buffer } from "node:buffer";
import type { Mutant } from "./mutant.js";
import { pages, texts, type Page } from "./page.js";
import { isFiltered, replying, withBody, withHeaders, type Sent, type Wrap } from "./wrap.js";

function place(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `schema/${name}`, family: "schema", description, wrap };
}

const isEmpty = (text: string): boolean => (JSON.parse(text) as Page).data.length === 0;
const isLate = ({ query }: Sent): boolean => Number(query.get("page_no")) > 1;

/** Another content type or status where the request passes the test. */
function otherwise(test: (sent: Sent) => boolean, status: number, type?: string): Wrap {
  return replying(async (response, sent) => {
    if (response.status !== 200 || !test(sent)) return response;
    const changed = withBody(response, await response.text(), status);
    return type === undefined ? changed : withHeaders(changed, { "content-type": type });
  });
}

/** Replaces in the text of each 200, where it matches. */
function replacing(pattern: RegExp, replacement: string): Wrap {
  return texts((text) => text.replace(pattern, replacement));
}

/** Spoils the first item of a page that passes the test. */
function spoiling(test: (sent: Sent) => boolean): Wrap {
  return pages(({ data }, sent) => {
    if (test(sent) && data[0]) data[0]["updated_at"] = 5;
  });
}

/** The bytes of a text with a byte of a letter outside ASCII overwritten. */
function brokenLetter(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.from(text));
  const at = bytes.findIndex((byte) => byte >= 0xc0);
  if (at >= 0) bytes[at + 1] = 0x20;
  return bytes;
}

/** Deviations that show under some requests alone, and bytes that lenient parsers take. */
export const schemaPlaceMutants: readonly Mutant[] = [
  place(
    "bom-filter",
    "a byte order mark under a filter",
    texts((text, sent) => (isFiltered(sent) ? `\ufeff${text}` : text)),
  ),
  place(
    "bom-empty",
    "a byte order mark before an empty list",
    texts((text) => (isEmpty(text) ? `\ufeff${text}` : text)),
  ),
  place(
    "trailing-comment",
    "a comment after the body where end_time is given",
    texts((text, { query }) => (query.has("end_time") ? `${text}\n// ok` : text)),
  ),
  place("infinity", "a port is Infinity", replacing(/"port":\d+/, `"port":Infinity`)),
  place("overflow-nested", "a port that no number can hold", replacing(/"port":\d+/, `"port":1e400`)),
  place("leading-zero", "a zero before start_offset", replacing(/"start_offset":(\d)/, `"start_offset":0$1`)),
  place("duplicate-nested", "enabled stands twice", replacing(/"enabled":(true|false)/, `"enabled":$1,"enabled":$1`)),
  place(
    "duplicate-escaped",
    "success stands twice, once with an escape in its name",
    replacing(/"success":true/, `"succes\\u0073":false,"success":true`),
  ),
  place("undefined", "undefined for a flag", replacing(/"persist_chat":true/, `"persist_chat":undefined`)),
  place("python", "True for true", replacing(/:true/g, ":True")),
  place("broken-letter", "a letter outside ASCII is cut in two", texts(brokenLetter)),
  place(
    "success-missing-empty",
    "no success beside an empty list",
    pages((page) => page.data.length === 0 && delete page["success"]),
  ),
  place(
    "success-number",
    "success is 1",
    pages((page) => Object.assign(page, { success: 1 })),
  ),
  place(
    "end-null-empty",
    "end_offset of an empty page is null",
    pages((page) => page.data.length === 0 && Object.assign(page.paging, { end_offset: null })),
  ),
  place(
    "item-list",
    "one item of late pages is a list",
    pages(({ data, paging }) => paging.start_offset > 100 && Object.assign(data, { 2: [] })),
  ),
  place(
    "data-below",
    "with INACTIVE the items stand one level below data",
    pages((page, { query }) => (query.get("status") === "INACTIVE" ? { ...page, data: { items: page.data } } : page)),
  ),
  place(
    "item-inactive",
    "an item is wrong under INACTIVE alone",
    spoiling(({ query }) => query.get("status") === "INACTIVE"),
  ),
  place(
    "item-combination",
    "an item is wrong where status and search come together",
    spoiling(({ query }) => query.has("status") && query.has("search")),
  ),
  place(
    "item-second-filtered",
    "an item is wrong on the second page of a filtered list",
    spoiling((sent) => isFiltered(sent) && sent.query.get("page_no") === "2"),
  ),
  place(
    "item-default-size",
    "an item is wrong where per_page is not given",
    spoiling(({ query }) => !query.has("per_page")),
  ),
  place("type-octets", "octets instead of JSON under a filter", otherwise(isFiltered, 200, "application/octet-stream")),
  place(
    "type-text-json",
    "text/json instead of application/json",
    otherwise(() => true, 200, "text/json"),
  ),
  place("type-problem", "application/problem+json on late pages", otherwise(isLate, 200, "application/problem+json")),
  place(
    "status-202",
    "202 where start_time is given",
    otherwise(({ query }) => query.has("start_time"), 202),
  ),
  place(
    "status-203",
    "203 instead of 200",
    otherwise(() => true, 203),
  ),
];
