import { lineOf } from "./fragment/lines.js";
import { memberAt } from "./fragment/members.js";
import type { Operation } from "./fragment/operations.js";
import type { Check } from "./check.js";
import type { Answer } from "./http/answer.js";
import { configured } from "./http/credentials.js";
import { curlOf } from "./http/request.js";
import type { Mask } from "./mask.js";
import type { CheckReport, Evidence, Family, Outcome } from "./report.js";
import { show } from "./show.js";

/** What a check has to say against the target. */
export interface Problem {
  readonly message: string;
  /** The answer that shows it. */
  readonly answer?: Answer | undefined;
  /** JSON pointer into that answer's body. @default "" */
  readonly pointer?: string;
  /** Where the fragment states the rule. @default the member at `pointer`, else the check's own place */
  readonly specPointer?: string;
  readonly expected?: string;
  /** @default the value at `pointer` */
  readonly received?: string;
}

/** Evidence beyond so many pieces tells nothing new. */
const mostEvidence = 10;

/** What one check of one operation has found. */
export class CheckRecord {
  readonly check: Check;
  readonly #operation: Operation;
  readonly #mask: Mask;
  readonly #evidence = new Map<string, Evidence>();
  #cases = 0;
  #failed = false;
  #warned = false;
  #reason: string | undefined;
  #cutOff = false;

  constructor(check: Check, operation: Operation, mask: Mask) {
    this.check = check;
    this.#operation = operation;
    this.#mask = mask;
  }

  get hasFailed(): boolean {
    return this.#failed;
  }

  /** The rule held. */
  pass(): void {
    this.#cases++;
  }

  /** The rule was broken. */
  fail(problem: Problem): void {
    this.#cases++;
    this.#failed = true;
    this.#add("failed", problem);
  }

  /** Something worth a look that breaks no rule. */
  warn(problem: Problem): void {
    this.#cases++;
    this.#warned = true;
    this.#add("warned", problem);
  }

  /** Passes, or fails with the problem if there is one. */
  judge(problem: Problem | undefined): void {
    if (problem) this.fail(problem);
    else this.pass();
  }

  /** Why there was nothing to judge. */
  skip(reason: string): void {
    this.#reason ??= reason;
  }

  /** The check could not send its last requests. */
  cutOff(reason: string): void {
    this.#reason = reason;
    this.#cutOff = true;
  }

  report(): CheckReport {
    const { id, title, core = false } = this.check;
    const reason = this.#reason ?? (this.#cases === 0 ? "no answer of the run gave a case" : undefined);
    return {
      id,
      family: id.slice(0, id.indexOf(".")) as Family,
      title,
      operation: this.#operation.operationId,
      core,
      outcome: this.#outcome(core),
      cases: this.#cases,
      evidence: [...this.#evidence.values()],
      ...(reason === undefined ? {} : { reason: this.#mask.text(reason) }),
    };
  }

  #outcome(core: boolean): Outcome {
    if (this.#failed) return "failed";
    if (this.#cases === 0 || (core && this.#cutOff)) return "not-exercised";
    return this.#warned ? "warned" : "passed";
  }

  #add(severity: Outcome, problem: Problem): void {
    const place = memberAt(this.#operation.members, problem.pointer ?? "")?.pattern ?? "";
    const key = `${severity} ${place} ${problem.message}`;
    const alike = [...this.#evidence.keys()].filter((each) => each.startsWith(severity)).length;
    if (alike >= mostEvidence || this.#evidence.has(key)) return;
    this.#evidence.set(key, this.#evidenceOf(problem));
  }

  #evidenceOf({ message, answer, pointer = "", specPointer, expected, received }: Problem): Evidence {
    const text = (value: string): string => this.#mask.text(value);
    const operation = this.#operation;
    const place =
      specPointer ??
      (pointer === "" ? undefined : memberAt(operation.members, pointer)?.pointer) ??
      this.check.rule?.(operation) ??
      operation.pointer;
    const seen = received ?? (answer && pointer !== "" ? show(operation, answer.body.value, pointer) : undefined);
    const { credentials = configured } = answer?.request ?? {};
    return {
      request: answer ? text(`GET ${answer.url}${credentials === configured ? "" : ` (${credentials.label})`}`) : "",
      curl: answer ? text(curlOf(answer.request, answer.url)) : "",
      pointer: text(pointer),
      specPointer: place,
      line: lineOf(place),
      message: text(message),
      ...(expected === undefined ? {} : { expected: text(expected) }),
      ...(seen === undefined ? {} : { received: text(seen) }),
      ...(answer ? { status: answer.status } : {}),
    };
  }
}
