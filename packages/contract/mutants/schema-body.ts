import type { Mutant } from "./mutant.js";
import { pages, texts, type Page } from "./page.js";
import { isFiltered, replying, withBody, type Sent, type Wrap } from "./wrap.js";

function body(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `schema/${name}`, family: "schema", description, wrap };
}

const isEmpty = ({ data }: Page): boolean => data.length === 0;
const isLate = ({ paging }: Page): boolean => paging.start_offset > 100;

/** Changes the counters: in place, any value. */
function counters(
  change: (paging: Record<string, unknown>) => void,
  when: (page: Page, sent: Sent) => boolean = () => true,
): Wrap {
  return pages((page, sent) => {
    if (when(page, sent)) change(page.paging);
  });
}

function status(code: number, when: (page: Page, sent: Sent) => boolean): Wrap {
  return replying(async (response, sent) => {
    if (response.status !== 200) return response;
    const text = await response.text();
    const matches = when(JSON.parse(text) as Page, sent);
    return matches ? withBody(response, code === 204 ? null : text, code) : withBody(response, text);
  });
}

/** The envelope around the items: its members, its counters, its status. */
export const schemaBodyMutants: readonly Mutant[] = [
  body(
    "success-false",
    "every second answer says success: false beside the items",
    pages((page, { number }) => {
      if (number % 2 === 0) page["success"] = false;
    }),
  ),
  body(
    "success-missing",
    "no success under a filter",
    pages((page, sent) => isFiltered(sent) && delete page["success"]),
  ),
  body(
    "success-text",
    "success is a text",
    pages((page) => Object.assign(page, { success: "true" })),
  ),
  body(
    "data-null",
    "data is null instead of an empty list",
    pages((page) => (isEmpty(page) ? { ...page, data: null } : page)),
  ),
  body(
    "data-missing",
    "data is left out instead of an empty list",
    pages((page) => (isEmpty(page) ? { success: true, paging: page.paging } : page)),
  ),
  body(
    "data-object",
    "data is an object with numbers as names",
    pages((page) => ({ ...page, data: Object.fromEntries(page.data.entries()) })),
  ),
  body(
    "data-null-item",
    "the last page ends with a null",
    pages((page) =>
      page.paging.end_offset === page.paging.total_count ? { ...page, data: [...page.data.slice(0, -1), null] } : page,
    ),
  ),
  body(
    "paging-missing",
    "no paging beside an empty list",
    pages((page) => isEmpty(page) && delete (page as Partial<Page>).paging),
  ),
  body(
    "paging-null",
    "paging is null under a filter",
    pages((page, sent) => (isFiltered(sent) ? { ...page, paging: null } : page)),
  ),
  body(
    "total-text",
    "total_count is a text",
    counters((paging) => (paging["total_count"] = String(paging["total_count"]))),
  ),
  body(
    "total-null",
    "total_count is null under a filter",
    counters(
      (paging) => (paging["total_count"] = null),
      (_, sent) => isFiltered(sent),
    ),
  ),
  body(
    "total-negative",
    "total_count is -1 for an empty list",
    counters((paging) => (paging["total_count"] = -1), isEmpty),
  ),
  body(
    "start-missing",
    "no start_offset on late pages",
    counters((paging) => delete paging["start_offset"], isLate),
  ),
  body(
    "end-text",
    "end_offset is a text on late pages",
    counters((paging) => (paging["end_offset"] = String(paging["end_offset"])), isLate),
  ),
  body(
    "bare-list",
    "the items alone, without an envelope",
    pages((page) => page.data),
  ),
  body(
    "v4-envelope",
    "the envelope of other operations: result and result_info",
    pages(({ data, paging }) => ({ success: true, errors: [], messages: [], result: data, result_info: paging })),
  ),
  body(
    "json-in-json",
    "the body is a text that holds the JSON",
    texts((text) => JSON.stringify(text)),
  ),
  body(
    "null-body",
    "the body is null for an empty list",
    texts((text) => (isEmpty(JSON.parse(text) as Page) ? "null" : text)),
  ),
  body(
    "status-201",
    "201 instead of 200 under a filter",
    status(201, (_, sent) => isFiltered(sent)),
  ),
  body(
    "status-206",
    "206 on pages other than the last",
    status(206, ({ paging }) => paging.end_offset < paging.total_count),
  ),
  body("status-204", "204 without a body instead of an empty list", status(204, isEmpty)),
];
