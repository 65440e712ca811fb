import type { CheckReport, ContractReport, Evidence } from "../../src/report.js";

/** Text that breaks what does not escape: XML, Markdown, workflow commands, terminals. */
export const nasty = [
  `]]> & < > " ' <script>alert(1)</script>`,
  "| `code` **bold** [link](https://example.com) @someone #1 \\ ~~",
  "::error::injected%0A\r\n::set-output name=x::y",
  "##[error]injected, title=forged: yes",
  "\u0000\u0007\u001b[31mred\u001b[0m \u009b31m \u202edrawkcab \ufeff \ufffe \ud800 \u2028",
  "emoji \u{1f469}\u200d\u{1f4bb} and café",
].join(" ");

export function evidenceOf(overrides: Partial<Evidence> = {}): Evidence {
  return {
    request: "GET https://api.example.com/client/v4/things?page_no=3",
    curl: `curl -sS -i -H "Authorization: Bearer $TOKEN" 'https://api.example.com/client/v4/things?page_no=3'`,
    pointer: "/data/17/id",
    specPointer: "/components/schemas/Meeting/properties/id",
    line: 353,
    message: "must be a uuid",
    expected: "uuid",
    received: '"abc"',
    status: 200,
    ...overrides,
  };
}

export function checkOf(overrides: Partial<CheckReport> = {}): CheckReport {
  return {
    id: "schema.body",
    family: "schema",
    title: "Every 200 body matches the fragment",
    operation: "get_all_meetings",
    core: true,
    outcome: "passed",
    cases: 41,
    evidence: [],
    ...overrides,
  };
}

/** One check of each outcome, in three families; nasty text wherever text can come from outside. */
export const checks: readonly CheckReport[] = [
  checkOf(),
  checkOf({
    id: "schema.formats",
    outcome: "failed",
    evidence: [
      evidenceOf(),
      evidenceOf({ pointer: "/data/18/id", received: '"abd"' }),
      evidenceOf({ message: nasty, request: nasty, curl: nasty, pointer: nasty, expected: nasty, received: nasty }),
      evidenceOf({ message: "the fourth" }),
    ],
  }),
  checkOf({
    id: "schema.unknown-members",
    title: "No unknown members",
    core: false,
    outcome: "warned",
    evidence: [
      evidenceOf({ message: "unknown member preferred_region", pointer: "/data/0/preferred_region", line: 330 }),
    ],
  }),
  checkOf({
    id: "errors.rate-limit",
    family: "errors",
    title: "A 429 says how long to wait",
    core: false,
    outcome: "not-exercised",
    cases: 0,
    reason: "no 429 was met",
  }),
  checkOf({ id: "paging.windows", family: "paging", title: "Windows are contiguous", outcome: "passed", cases: 3 }),
];

export function reportOf(overrides: Partial<ContractReport> = {}): ContractReport {
  return {
    verdict: "failed",
    seed: 7,
    requests: 123,
    durationMs: 4567,
    coverage: {
      percent: 87.654,
      operations: [
        {
          operation: "get_all_meetings",
          parameters: { met: 20, of: 22, missing: ["page_no=0", nasty] },
          statuses: { met: 3, of: 9, missing: ["403", "404", "429", "4XX", "500", "5XX"] },
          members: { met: 40, of: 40, missing: [] },
          enumValues: { met: 11, of: 12, missing: ["/data/*/status=INACTIVE"] },
          items: { read: 100, of: 137 },
        },
      ],
    },
    checks,
    notes: [],
    ...overrides,
  };
}

/** A run that the target cut off: nothing was exercised, and a core check among it. */
export const incomplete = reportOf({
  verdict: "incomplete",
  requests: 1,
  coverage: { percent: 0, operations: [] },
  checks: [
    checkOf({ outcome: "not-exercised", cases: 0, reason: nasty }),
    checkOf({ id: "errors.rate-limit", family: "errors", core: false, outcome: "not-exercised", cases: 0 }),
  ],
  notes: [`The target cannot be reached. ${nasty}`],
});

export const passed = reportOf({ verdict: "passed", checks: [checkOf()] });

/** Reports of every kind, by name. */
export const reports: Readonly<Record<string, ContractReport>> = {
  failed: reportOf(),
  passed,
  incomplete,
  empty: reportOf({ verdict: "incomplete", checks: [], coverage: { percent: 0, operations: [] } }),
  nasty: reportOf({
    notes: [nasty],
    checks: checks.map((check) => ({ ...check, title: nasty, operation: nasty, reason: nasty })),
  }),
};
