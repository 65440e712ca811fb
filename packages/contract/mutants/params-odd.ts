import type { Mutant } from "./mutant.js";
import { answering, refusal, sending, type Wrap } from "./wrap.js";

function param(name: string, description: string, wrap: Wrap): Mutant {
  return { name: `params/${name}`, family: "params", description, wrap };
}

/** Breaks where a parameter's value passes the test. */
function breaking(parameter: string, test: (value: string) => boolean): Wrap {
  return answering(({ query }, serve) => {
    const value = query.get(parameter);
    return value !== null && test(value) ? refusal(500, "Internal server error") : serve();
  });
}

/** Values at which a service breaks, by parameter. */
const breaks: readonly (readonly [name: string, parameter: string, test: RegExp])[] = [
  ["size-hexadecimal-500", "per_page", /^0x/],
  ["size-digits-500", "per_page", /^\d{300,}$/],
  ["size-empty-500", "per_page", /^$/],
  ["page-infinity-500", "page_no", /^Infinity$/],
  ["page-sign-500", "page_no", /^\+/],
  ["page-fraction-500", "page_no", /^1\.5$/],
  ["status-empty-500", "status", /^$/],
  ["status-space-500", "status", / $/],
  ["start-empty-500", "start_time", /^$/],
  ["start-no-offset-500", "start_time", /T\d\d:\d\d:\d\d$/],
  ["start-small-letters-500", "start_time", /t.*z$/],
  ["start-leap-second-500", "start_time", /:60/],
  ["start-epoch-500", "start_time", /^\d{8,}$/],
  ["start-year-0-500", "start_time", /^0000/],
  ["start-year-10000-500", "start_time", /^\d{5}-/],
  ["end-space-500", "end_time", /^\d{4}-\d\d-\d\d \d/],
  ["end-year-9999-500", "end_time", /^9999/],
  ["end-date-500", "end_time", /^\d{4}-\d\d-\d\d$/],
  ["search-empty-500", "search", /^$/],
  ["search-space-500", "search", /^\s+$/],
  ["search-nul-500", "search", /\0/],
  ["search-long-500", "search", /^.{256,}$/s],
  ["search-markup-500", "search", /</],
  ["search-line-500", "search", /[\r\n]/],
  ["search-template-500", "search", /\{\{/],
  ["search-backslash-500", "search", /\\/],
  ["search-parenthesis-500", "search", /\(/],
  ["search-emoji-500", "search", /[\u{1f300}-\u{1faff}]/u],
];

const parameters = ["page_no", "per_page", "search", "status", "start_time", "end_time"];

/** Reads a value as another one. */
function reading(parameter: string, read: (value: string) => string | undefined): Wrap {
  return sending(({ query }) => {
    const value = query.get(parameter);
    const other = value === null ? undefined : read(value);
    if (other !== undefined) query.set(parameter, other);
  });
}

const leadingNumber = (value: string): string | undefined => /^\d+(?=[a-z])/i.exec(value)?.[0];

/** Odd values that break the service, values that are read in part, parameters given twice. */
export const oddParamMutants: readonly Mutant[] = [
  ...breaks.map(([name, parameter, test]) =>
    param(
      name,
      `${parameter} breaks the service where it matches ${String(test)}`,
      breaking(parameter, (value) => test.test(value)),
    ),
  ),
  ...parameters.map((name) =>
    param(
      `twice-500-${name}`,
      `${name} given twice breaks the service`,
      answering(({ query }, serve) => (query.getAll(name).length > 1 ? refusal(500, "Internal error") : serve())),
    ),
  ),
  param(
    "size-above-cap-500",
    "a per_page above the largest page breaks the service",
    breaking("per_page", (value) => value === "101"),
  ),
  param("size-read-in-part", "per_page=1abc is read as 1", reading("per_page", leadingNumber)),
  param("page-read-in-part", "page_no=1abc is read as 1", reading("page_no", leadingNumber)),
  param(
    "status-any-case",
    "the case of a status plays no part",
    reading("status", (value) => (/^(in)?active$/i.test(value) ? value.toUpperCase() : undefined)),
  ),
  param(
    "start-rolls-over",
    "30 February is read as 2 March",
    reading("start_time", (value) => value.replace("-02-30T", "-03-02T")),
  ),
  param(
    "unknown-500",
    "a parameter that nobody knows breaks the service",
    answering(({ query }, serve) =>
      [...query.keys()].every((name) => parameters.includes(name)) ? serve() : refusal(500, "Internal error"),
    ),
  ),
  param(
    "end-offset-refused",
    "an end_time with an offset is refused",
    answering(({ query }, serve) =>
      /\d[+-]\d\d:\d\d$/.test(query.get("end_time") ?? "") ? refusal(400, "bad time") : serve(),
    ),
  ),
  param(
    "combination-refused",
    "status is refused beside page_no",
    answering(({ query }, serve) =>
      query.has("page_no") && query.has("status") ? refusal(400, "not together") : serve(),
    ),
  ),
];
