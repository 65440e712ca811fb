import type { Check, CheckContext } from "./check.js";
import { CheckRecord } from "./check-record.js";
import { checks } from "./checks/index.js";
import { Collection } from "./collection/collection.js";
import { CoverageNotes } from "./coverage.js";
import { firstAnswer } from "./first-answer.js";
import type { Operation } from "./fragment/operations.js";
import { CutOff, type Answer } from "./http/answer.js";
import type { Session } from "./http/session.js";
import type { Settings } from "./options.js";
import { Random } from "./random.js";
import type { CheckReport, OperationCoverage } from "./report.js";
import { sensitiveValues } from "./secrets.js";

/** The chosen checks of one operation, and what they find. */
export class OperationRun {
  readonly #context: CheckContext;
  readonly #records: readonly CheckRecord[];
  readonly #coverage: CoverageNotes;
  readonly #notes = new Set<string>();
  #hasEnded = false;
  #hasLostTarget = false;

  constructor(operation: Operation, session: Session, settings: Settings) {
    const random = (label: string): Random => new Random(settings.seed, `${operation.operationId} ${label}`);
    const { list } = operation;
    this.#context = {
      operation,
      session,
      send: (request, options) => session.send({ ...request, operation }, options),
      random,
      collection: new Collection(operation, list ?? noList, session, random("pages")),
      strict: settings.strict,
    };
    this.#records = checks
      .filter((check) => isChosen(check, settings) && (list ?? !check.lists))
      .map((check) => new CheckRecord(check, operation, session.mask));
    this.#coverage = new CoverageNotes(operation, random);
    session.onAnswer((answer) => {
      if (answer.request.operation === operation) this.#judge(answer);
    });
  }

  /**
   * Runs the main rules, without which a run is incomplete, or the rest: whatever the budget, the main rules of every
   * operation get their requests first.
   */
  async run(phase: "main" | "rest"): Promise<void> {
    if (phase === "main") await this.#begin();
    for (const record of this.#records) {
      if (this.#hasEnded) return;
      if ((record.check.core ?? false) !== (phase === "main")) continue;
      try {
        await record.check.run?.(this.#context, record);
      } catch (error) {
        if (!(error instanceof CutOff)) throw error;
        record.cutOff(error.message);
        if (error.cause !== "recording") this.#notes.add(error.message);
        if (error.cause === "connection") this.#hasLostTarget = true;
      }
    }
  }

  get hasFailed(): boolean {
    return this.#records.some((record) => record.hasFailed);
  }

  /** Whether the target stopped answering. */
  get hasLostTarget(): boolean {
    return this.#hasLostTarget;
  }

  get checks(): readonly CheckReport[] {
    return this.#records.map((record) => record.report());
  }

  get coverage(): OperationCoverage {
    const main = this.#context.collection.known;
    return this.#coverage.report(main && { read: main.keys.length, of: main.total });
  }

  /** What ended checks early, with what to do. */
  get notes(): readonly string[] {
    return [...this.#notes].map((note) => this.#context.session.mask.text(note));
  }

  async #begin(): Promise<void> {
    const ended = await firstAnswer(this.#context);
    if (ended === undefined) return;
    this.#hasEnded = true;
    this.#notes.add(ended);
    for (const record of this.#records) record.cutOff(ended);
  }

  #judge(answer: Answer): void {
    for (const value of sensitiveValues(answer)) this.#context.session.mask.add(value);
    this.#coverage.see(answer);
    for (const record of this.#records) record.check.judge?.(answer, record, this.#context);
  }
}

function isChosen({ id }: Check, { checks: chosen }: Settings): boolean {
  return chosen.length === 0 || chosen.some((each) => each === id || id.startsWith(`${each}.`));
}

/** Stands for the list of an operation that is none; no check asks for it. */
const noList = {
  operationId: "",
  pageParameter: "",
  sizeParameter: "",
  items: "",
  key: null,
  totalCount: "",
  startOffset: "",
  endOffset: "",
};
