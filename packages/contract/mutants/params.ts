import type { Mutant } from "./mutant.js";
import { answering, refusal, sending, type Sent, type Wrap } from "./wrap.js";

function param(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `params/${name}`, family: "params", description, wrap };
}

type Test = (value: string) => boolean;

/** Takes a parameter out whose value passes the test, so that the mock never sees it. */
function ignoring(name: string, test: Test): Wrap {
  return sending(({ query }) => {
    const value = query.get(name);
    if (value !== null && test(value)) query.delete(name);
  });
}

/** Answers otherwise where the value of a parameter passes the test. */
function meeting(name: string, test: Test, answer: (sent: Sent) => Response): Wrap {
  return answering((sent, serve) => {
    const value = sent.query.get(name);
    return value !== null && test(value) ? answer(sent) : serve();
  });
}

const broken = (): Response => refusal(500, "Internal server error");
const refused = (): Response => refusal(400, "not supported");
const isText: Test = (value) => value !== "" && Number.isNaN(Number(value));
const isNegative: Test = (value) => Number(value) < 0;
const isFraction: Test = (value) => Number(value) % 1 !== 0 && !isText(value);
const isHuge: Test = (value) => Number(value) >= 2 ** 31;
const isNoStatus: Test = (value) => value !== "ACTIVE" && value !== "INACTIVE" && value !== "";
const isNoTime: Test = (value) => Number.isNaN(Date.parse(value));
const isBareDate: Test = (value) => /^\d{4}-\d\d-\d\d$/.test(value);

/** Values that the fragment refuses and the provider takes, or the other way round. */
export const paramMutants: readonly Mutant[] = [
  param("page-text", "page_no=text is ignored", ignoring("page_no", isText)),
  param("page-negative", "page_no=-1 is the first page", ignoring("page_no", isNegative)),
  param("page-negative-500", "page_no=-1 breaks the service", meeting("page_no", isNegative, broken)),
  param("page-huge-500", "a page_no beyond 32 bits breaks the service", meeting("page_no", isHuge, broken)),
  param(
    "page-zero-500",
    "page_no=0 breaks the service",
    meeting("page_no", (value) => Number(value) === 0 && value !== "", broken),
  ),
  param(
    "page-empty-500",
    "an empty page_no breaks the service",
    meeting("page_no", (value) => value === "", broken),
  ),
  param(
    "page-text-redirect",
    "page_no=text leads to another page",
    meeting("page_no", isText, ({ url }) => new Response(null, { status: 302, headers: { location: url.pathname } })),
  ),
  param("size-text", "per_page=text is ignored", ignoring("per_page", isText)),
  param("size-negative", "per_page=-1 is ignored", ignoring("per_page", isNegative)),
  param(
    "size-negative-empty",
    "per_page=-1 gets an empty page",
    sending(({ query }) => {
      if (isNegative(query.get("per_page") ?? "")) query.set("per_page", "1");
    }),
  ),
  param(
    "size-zero-500",
    "per_page=0 divides by zero",
    meeting("per_page", (value) => value !== "" && Number(value) === 0, broken),
  ),
  param("size-huge-500", "a per_page beyond 32 bits breaks the service", meeting("per_page", isHuge, broken)),
  param("size-fraction-500", "per_page=1.5 breaks the service", meeting("per_page", isFraction, broken)),
  param(
    "size-one-refused",
    "per_page=1 is refused",
    meeting("per_page", (value) => value === "1", refused),
  ),
  param("status-unknown", "an unknown status filters nothing", ignoring("status", isNoStatus)),
  param(
    "status-small-letters",
    "a status in small letters is accepted",
    sending(({ query }) => {
      const value = query.get("status");
      if (value !== null) query.set("status", value.toUpperCase());
    }),
  ),
  param("status-unknown-500", "an unknown status breaks the service", meeting("status", isNoStatus, broken)),
  param(
    "status-inactive-refused",
    "status=INACTIVE is refused",
    meeting("status", (value) => value === "INACTIVE", refused),
  ),
  param("start-text", "start_time=yesterday filters nothing", ignoring("start_time", isNoTime)),
  param("end-text", "end_time=yesterday filters nothing", ignoring("end_time", isNoTime)),
  param("end-text-500", "end_time=yesterday breaks the service", meeting("end_time", isNoTime, broken)),
  param("start-date-500", "a bare date as start_time breaks the service", meeting("start_time", isBareDate, broken)),
  param(
    "time-offset-refused",
    "a time with an offset other than Z is refused",
    meeting("start_time", (value) => /\d[+-]\d\d:\d\d$/.test(value), refused),
  ),
  param(
    "time-fraction-refused",
    "a time with milliseconds is refused",
    meeting("end_time", (value) => /\.\d/.test(value), refused),
  ),
  param(
    "search-quote-500",
    "a quotation mark in search breaks the service",
    meeting("search", (value) => /['"]/.test(value), broken),
  ),
  param(
    "search-percent-500",
    "a percent sign in search breaks the service",
    meeting("search", (value) => value.includes("%"), broken),
  ),
];
