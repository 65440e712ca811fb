import type { Check } from "../check.js";
import type { Operation } from "../fragment/operations.js";
import type { Answer } from "../http/answer.js";
import { parseList } from "../http/structured-list.js";

const contentType: Check = {
  id: "headers.content-type",
  title: "The Content-Type of a 200 is application/json",
  core: true,
  rule: ({ pointer }) => `${pointer}/responses/200/content`,
  judge: (answer, record) => {
    if (answer.status !== 200) return;
    const type = answer.headers.get("content-type");
    record.judge(
      mediaType(type) === "application/json"
        ? undefined
        : { answer, message: "the Content-Type is not JSON", expected: "application/json", received: type ?? "absent" },
    );
  },
};

/** The media type of a Content-Type, without its parameters. */
export function mediaType(header: string | null): string {
  return (header ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** A rule about a header that may be absent. */
function headerRule(name: string, title: string, expected: string, isFine: (value: string) => boolean): Check {
  return {
    id: `headers.${name.toLowerCase()}`,
    title,
    rule: ruleOf(name),
    judge: (answer: Answer, record) => {
      const value = answer.headers.get(name);
      if (value === null) return;
      record.judge(isFine(value) ? undefined : { answer, message: `${name} is malformed`, expected, received: value });
    },
  };
}

function ruleOf(name: string): (operation: Operation) => string {
  return ({ pointer, responses }) => {
    const declaring = Object.values(responses).find(({ value }) => value.headers && Object.hasOwn(value.headers, name));
    return declaring ? `${declaring.pointer}/headers/${name}` : `${pointer}/responses`;
  };
}

function hasCounts(value: string, names: readonly string[]): boolean {
  const members = parseList(value);
  return (
    members !== undefined &&
    members.every(({ parameters }) => names.every((name) => /^\d+$/.test(parameters[name] ?? "")))
  );
}

const httpDate =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

export const headerChecks: readonly Check[] = [
  contentType,
  headerRule(
    "Ratelimit",
    "Ratelimit, where present, is a structured list with r and t",
    '"name";r=<requests>;t=<seconds>',
    (value) => hasCounts(value, ["r", "t"]),
  ),
  headerRule(
    "Ratelimit-Policy",
    "Ratelimit-Policy, where present, is a structured list with q and w",
    '"name";q=<requests>;w=<seconds>',
    (value) => hasCounts(value, ["q", "w"]),
  ),
  headerRule(
    "Retry-After",
    "Retry-After, where present, is a number of seconds or an HTTP date",
    "seconds or an HTTP date",
    (value) => /^\d+$/.test(value) || (httpDate.test(value) && !Number.isNaN(Date.parse(value))),
  ),
  headerRule("cf-ray", "cf-ray, where present, is one word", "one word", (value) => /^[\w-]+$/.test(value)),
];
