/** `failed` before `incomplete` before `passed`. */
export type Verdict = "passed" | "failed" | "incomplete";

/** `warned` never changes the verdict; a check that saw no case is `not-exercised`. */
export type Outcome = "passed" | "failed" | "warned" | "not-exercised";

export const families = [
  "schema",
  "params",
  "auth",
  "errors",
  "headers",
  "paging",
  "filter",
  "security",
  "consumer",
] as const;

export type Family = (typeof families)[number];

/** What shows that a rule is broken. Holds neither the token nor a sensitive value. */
export interface Evidence {
  /** The request, and the credentials where they are not the configured ones. */
  readonly request: string;
  /** The same as a command; the shell variable TOKEN holds the token. Empty where nothing was sent. */
  readonly curl: string;
  /** JSON pointer into the response body; "" for the whole answer. */
  readonly pointer: string;
  /** JSON pointer into the fragment: the rule. */
  readonly specPointer: string;
  /** Line of the fragment at which the rule stands. */
  readonly line: number;
  readonly message: string;
  readonly expected?: string;
  readonly received?: string;
  /** HTTP status of the answer; 0 if there was none. */
  readonly status?: number;
}

/** One check of one operation. */
export interface CheckReport {
  /** Stable, `family.name`. */
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  /** operationId of what was checked. */
  readonly operation: string;
  /** Whether the verdict needs this check: without it the run is incomplete. */
  readonly core: boolean;
  readonly outcome: Outcome;
  /** How often the rule was applied. */
  readonly cases: number;
  readonly evidence: readonly Evidence[];
  /** Why the check saw no case, or ended early. */
  readonly reason?: string;
}

/** What of an enumeration the run met. */
export interface Met {
  readonly met: number;
  readonly of: number;
  readonly missing: readonly string[];
}

/** What the run met of one operation. */
export interface OperationCoverage {
  readonly operation: string;
  /** Query parameters, as `name=kind of value`. */
  readonly parameters: Met;
  /** Documented statuses. */
  readonly statuses: Met;
  /** Members of the 200 body, as pointers with `*` for an index. */
  readonly members: Met;
  /** Enum values of the 200 body, as `pointer=value`. */
  readonly enumValues: Met;
  /** Items of the collection that were read, of all; absent where the operation is no list or could not be read. */
  readonly items?: { readonly read: number; readonly of: number };
}

export interface Coverage {
  /** Share of all that is counted, 0 to 100. */
  readonly percent: number;
  readonly operations: readonly OperationCoverage[];
}

/** The result of a run. */
export interface ContractReport {
  readonly verdict: Verdict;
  /** A run with the same seed makes the same choices. */
  readonly seed: number;
  readonly requests: number;
  readonly durationMs: number;
  readonly coverage: Coverage;
  readonly checks: readonly CheckReport[];
  /** What ended the run early or asks for the reader's attention, each with what to do. */
  readonly notes: readonly string[];
}
