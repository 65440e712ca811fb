import type { Mutant } from "./mutant.js";
import { texts } from "./page.js";
import { isFiltered, replying, withHeaders, type Wrap } from "./wrap.js";

function encoding(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `schema/${name}`, family: "schema", description, wrap };
}

function contentType(
  value: string | null,
  when: (sent: { readonly query: URLSearchParams; readonly number: number }) => boolean = () => true,
): Wrap {
  return replying((response, sent) =>
    response.status === 200 && when(sent) ? withHeaders(response, { "content-type": value }) : response,
  );
}

/** The bytes of the text in ISO 8859-1, as far as it has them. */
function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (char) => Math.min(char.charCodeAt(0), 255));
}

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

/** Bytes that are no JSON in UTF-8, though lenient readers may take them; and labels that are not true. */
export const schemaEncodingMutants: readonly Mutant[] = [
  encoding(
    "bom",
    "a byte order mark before the body",
    texts((text) => `\ufeff${text}`),
  ),
  encoding(
    "bom-late",
    "a byte order mark from the third page on",
    texts((text, { query }) => (Number(query.get("page_no")) > 2 ? `\ufeff${text}` : text)),
  ),
  encoding(
    "trailing-semicolon",
    "a semicolon after the body",
    texts((text) => `${text};`),
  ),
  encoding(
    "trailing-nul",
    "a NUL byte after every second body",
    texts((text, { number }) => (number % 2 === 0 ? `${text}\u0000` : text)),
  ),
  encoding(
    "two-documents",
    "the body twice, one line each, under a filter",
    texts((text, sent) => (isFiltered(sent) ? `${text}\n${text}` : text)),
  ),
  encoding(
    "guard",
    "a guard against script inclusion before the body",
    texts((text) => `)]}',\n${text}`),
  ),
  encoding(
    "duplicate-member",
    "one item in each page holds its id twice",
    texts((text) => text.replace(/"id":(?="[0-9a-f-]{36}")/, `"id":"","id":`)),
  ),
  encoding(
    "duplicate-paging",
    "paging twice, the first time with zeros",
    texts((text) => text.replace("{", `{"paging":{"total_count":0},`)),
  ),
  encoding("latin1", "ISO 8859-1 instead of UTF-8", texts(latin1)),
  encoding("utf16", "UTF-16 with a mark instead of UTF-8", texts(utf16)),
  encoding(
    "nan",
    "NaN for a number that is not known",
    texts((text) => text.replace(/"session_keep_alive_time_in_secs":\d+/, `"session_keep_alive_time_in_secs":NaN`)),
  ),
  encoding(
    "overflow",
    "a total that no number can hold",
    texts((text) => text.replace(/"total_count":\d+/, `"total_count":1e999`)),
  ),
  encoding(
    "trailing-comma",
    "a comma after the last item of a full page",
    texts((text) => text.replace(/}\](?=[,}])/, "},]")),
  ),
  encoding(
    "raw-newline",
    "a line break in a title that is not escaped",
    texts((text) => text.replace(/"title":"(\w)/, `"title":"\n$1`)),
  ),
  encoding(
    "cut",
    "late pages end before their end, in a complete answer",
    texts((text, { query }) => (Number(query.get("page_no")) > 2 ? text.slice(0, -20) : text)),
  ),
  encoding("type-html", "JSON labelled as HTML", contentType("text/html; charset=utf-8")),
  encoding(
    "type-text",
    "JSON labelled as plain text, every second time",
    contentType("text/plain", ({ number }) => number % 2 === 0),
  ),
  encoding(
    "type-missing",
    "no content type with a status filter",
    contentType(null, ({ query }) => query.has("status")),
  ),
  encoding("type-twice", "two content types in one header", contentType("application/json, text/html")),
];
