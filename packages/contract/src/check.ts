import type { Collection } from "./collection/collection.js";
import type { Operation } from "./fragment/operations.js";
import type { Answer } from "./http/answer.js";
import type { ProbeRequest } from "./http/request.js";
import type { Session } from "./http/session.js";
import type { Random } from "./random.js";
import type { CheckRecord } from "./check-record.js";

/** What a check of one operation works with. */
export interface CheckContext {
  readonly operation: Operation;
  readonly session: Session;
  /** Sends a request of this operation; `fresh` asks again instead of reusing the answer. */
  readonly send: (request: Omit<ProbeRequest, "operation">, options?: { readonly fresh?: boolean }) => Promise<Answer>;
  /** Random choices that follow from the run's seed and the label. */
  readonly random: (label: string) => Random;
  /** The list that the operation pages through. */
  readonly collection: Collection;
  /** Whether unknown members and enum values fail. */
  readonly strict: boolean;
}

/** One rule of the contract. */
export interface Check {
  /** Stable, `family.name`. */
  readonly id: string;
  readonly title: string;
  /** Whether a run without a case of this check is incomplete: each family's main rule. */
  readonly core?: true;
  /** Whether the rule is about lists only. */
  readonly lists?: true;
  /** Where in the fragment the rule stands, for evidence that names no place of its own. */
  readonly rule?: (operation: Operation) => string;
  /** Judges each answer of the run, whatever it was asked for. */
  readonly judge?: (answer: Answer, record: CheckRecord, context: CheckContext) => void;
  /** Sends requests of its own. */
  readonly run?: (context: CheckContext, record: CheckRecord) => Promise<void>;
}
