import { hashText, randomStream } from "../data/random.js";
import { checkFault } from "./check-fault.js";
import type { Action, Random } from "./effect.js";
import type { Fault, FaultRequest } from "./fault.js";
import { effects } from "./kinds.js";

/** The faults of a mock; they may be changed at any time. */
export interface Faults {
  /** Adds faults behind those that are there. Throws InvalidOptionError, and adds none, if one of them cannot be. */
  readonly add: (...faults: readonly Fault[]) => void;
  /** Takes out faults that were added, known by identity. */
  readonly remove: (...faults: readonly Fault[]) => void;
  /** Takes all faults out. */
  readonly clear: () => void;
  /** The faults that are not spent, in the order in which they were added. */
  readonly list: readonly Fault[];
}

/** A fault that strikes a request, and what it does. */
export interface Strike<A extends Action = Action> {
  readonly fault: Fault;
  readonly action: A;
  readonly random: Random;
}

interface Entry {
  readonly fault: Fault;
  readonly salt: number;
  left: number;
}

type Stage = Action["stage"];

/** Keeps the faults and says which of them strike a request. */
export class FaultBook implements Faults {
  readonly #seed: number;
  #entries: readonly Entry[] = [];
  #added = 0;

  constructor(seed: number, faults: readonly Fault[]) {
    this.#seed = seed;
    this.add(...faults);
  }

  get list(): readonly Fault[] {
    return this.#entries.map(({ fault }) => fault);
  }

  add(...faults: readonly Fault[]): void {
    faults.forEach(checkFault);
    const added = faults.map((fault) => ({
      fault,
      salt: hashText(`fault ${this.#added++}`),
      left: fault.times ?? Infinity,
    }));
    this.#entries = [...this.#entries, ...added];
  }

  remove(...faults: readonly Fault[]): void {
    this.#entries = this.#entries.filter(({ fault }) => !faults.includes(fault));
  }

  clear(): void {
    this.#entries = [];
  }

  /** The faults of some stages that strike a request; of the stages `answer` and `delivery`, the first alone. */
  strike<S extends Stage>(request: FaultRequest, ...stages: readonly S[]): Strike<Extract<Action, { stage: S }>>[] {
    const strikes: Strike[] = [];
    for (const entry of this.#entries) {
      const action = effects[entry.fault.kind] as Action;
      const { stage } = action;
      if (!stages.includes(stage as S)) continue;
      const isAlone = stage === "answer" || stage === "delivery";
      if (isAlone && strikes.some((strike) => strike.action.stage === stage)) continue;
      const random = randomStream(this.#seed ^ request.number, entry.salt);
      if (!matches(entry.fault, request, random)) continue;
      entry.left--;
      strikes.push({ fault: entry.fault, action, random });
    }
    if (strikes.length > 0) this.#entries = this.#entries.filter(({ left }) => left > 0);
    return strikes as unknown as Strike<Extract<Action, { stage: S }>>[];
  }
}

function matches({ at, after, when, probability = 1 }: Fault, request: FaultRequest, random: Random): boolean {
  if (at !== undefined && !(typeof at === "number" ? [at] : at).includes(request.number)) return false;
  if (after !== undefined && request.number <= after) return false;
  if (when && !when(request)) return false;
  return probability === 1 || random() < probability;
}
