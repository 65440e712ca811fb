import type { MockRequest, Reply } from "../api/reply.js";
import type { PageAsk, PageWindow } from "../api/window.js";
import type { Check } from "../check.js";
import type { Collection } from "../data/collection.js";
import type { Step } from "../transport/step.js";
import type { Fault, FaultKind, FaultMatch } from "./fault.js";

/** Random numbers, each from 0 up to, but not including, 1; the same for the same seed and request number. */
export type Random = () => number;

/** The numbers in an answer, by the name of the member that holds them. */
export type Counters = Readonly<Record<string, unknown>>;

/** Which member of the counters is which. */
export interface CounterNames {
  readonly total: string;
  readonly start: string;
  readonly end: string;
}

/** Changes the list before the request is answered. */
export interface ChangeAction<F = Fault> {
  readonly stage: "change";
  readonly change: (fault: F, collection: Collection) => void;
}

/** Lies about a page that would be right. */
export interface PageAction<F = Fault> {
  readonly stage: "page";
  readonly ask?: (fault: F, ask: PageAsk) => PageAsk;
  readonly window?: (fault: F, window: PageWindow, ask: PageAsk) => PageWindow;
  /** Which item stands at the k-th place. */
  readonly order?: (fault: F, total: number, random: Random) => (k: number) => number;
  readonly count?: (fault: F, counters: Counters, names: CounterNames, ask: PageAsk) => Counters;
}

/** Puts another answer in place of the right one. */
export interface AnswerAction<F = Fault> {
  readonly stage: "answer";
  readonly answer: (fault: F, right: Reply, request: MockRequest) => Reply;
}

/** Adds to the time before an answer. */
export interface DelayAction<F = Fault> {
  readonly stage: "delay";
  readonly delayMs: (fault: F, random: Random) => number;
}

/** Sends an answer otherwise than whole and at once. */
export interface DeliveryAction<F = Fault> {
  readonly stage: "delivery";
  readonly deliver: (fault: F, bytes: number) => Iterable<Step>;
}

export type Action<F = Fault> = ChangeAction<F> | PageAction<F> | AnswerAction<F> | DelayAction<F> | DeliveryAction<F>;

/** The options of one kind that are its own. */
export type OwnOption<Kind extends FaultKind> = Exclude<keyof Fault<Kind>, keyof FaultMatch | "kind">;

/** What a fault of one kind is and does. */
export type Effect<Kind extends FaultKind> = Action<Fault<Kind>> & {
  /** One line for the README and `--help`. */
  readonly summary: string;
  readonly options: { readonly [Name in OwnOption<Kind>]: Check };
};
