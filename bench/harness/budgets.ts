/** What the packages promise to cost at most; figures are held to these and reported beside them, met or not. */
export const budgets = [
  { id: "cpu", text: "CPU per call over a bare `fetch` + `json()` of the same request: at most 1.3x" },
  { id: "cpu-sdk", text: "CPU per call against the official SDK: below it" },
  { id: "bundle", text: "client + pagination, minified + brotli, openapi-fetch included: at most 5.5 kB" },
  { id: "import", text: "import time of client + pagination: at most 1.3x an empty Node process" },
  { id: "installed", text: "installed size of client + pagination with dependencies: at most 600 kB" },
  { id: "typecheck", text: "type-check of a consumer against the same one on bare openapi-fetch: at most 1.1x" },
  {
    id: "latency",
    text: "walk of P pages at latency L, concurrency c: at most 1.15 x (1 + ceil((P-1)/c)) x L + 30 ms",
  },
  { id: "memory", text: "memory of a walk of 1,000,000 meetings: at most 150 bytes an item" },
  { id: "import-unchanged", text: "import-spec, closure unchanged: at most 0.25x openapi-typescript's CLI" },
  { id: "import-changed", text: "import-spec, closure changed, regen included: at most 1x openapi-typescript's CLI" },
  { id: "no-op-test", text: "`pnpm test` after a green one, all from turbo's cache: at most 3 s" },
] as const;

export type BudgetId = (typeof budgets)[number]["id"];
