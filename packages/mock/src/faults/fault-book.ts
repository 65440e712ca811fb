import { randomStream, hashText } from "../data/random.js";
import { InvalidOptionError } from "../errors.js";
import type { Effect, Random } from "./effect.js";
import type { Fault, FaultRequest } from "./fault.js";
import { effects, faultKinds } from "./kinds.js";

/** The faults of a mock; they may be changed at any time. */
export interface Faults {
  /** Adds faults; throws InvalidOptionError for an unknown kind. */
  add(...faults: readonly Fault[]): void;
  /** Takes faults out that were added; those that are not there are left alone. */
  remove(...faults: readonly Fault[]): void;
  /** Takes all faults out. */
  clear(): void;
  /** Faults that are not spent, in the order in which they were added. */
  readonly list: readonly Fault[];
}

/** A fault that strikes a request, with its effect bound. */
export interface Strike {
  readonly fault: Fault;
  readonly effect: Effect<Fault>;
  readonly random: Random;
}

interface Entry {
  readonly fault: Fault;
  readonly salt: number;
  left: number;
}

/** Keeps the faults and says which of them strike a request. */
export class FaultBook implements Faults {
  readonly #seed: number;
  #entries: Entry[] = [];
  #added = 0;

  constructor(seed: number, faults: readonly Fault[]) {
    this.#seed = seed;
    this.add(...faults);
  }

  get list(): readonly Fault[] {
    return this.#entries.map(({ fault }) => fault);
  }

  add(...faults: readonly Fault[]): void {
    for (const fault of faults) check(fault);
    for (const fault of faults) {
      this.#entries.push({ fault, salt: hashText(`fault ${this.#added++}`), left: fault.times ?? Infinity });
    }
  }

  remove(...faults: readonly Fault[]): void {
    this.#entries = this.#entries.filter(({ fault }) => !faults.includes(fault));
  }

  clear(): void {
    this.#entries = [];
  }

  /** The faults that strike a request; of those that put an answer in place, and of deliveries, the first alone. */
  strike(request: FaultRequest, isList: boolean): Strike[] {
    if (this.#entries.length === 0) return [];
    const strikes: Strike[] = [];
    for (const entry of this.#entries) {
      const effect = effects[entry.fault.kind] as Effect<Fault>;
      const isExclusive = effect.stage === "answer" || effect.stage === "delivery";
      if (isExclusive && strikes.some((strike) => strike.effect.stage === effect.stage)) continue;
      if (!isList && (effect.stage === "page" || effect.stage === "change")) continue;
      const random = randomStream(this.#seed ^ request.number, entry.salt);
      if (!matches(entry.fault, request, random)) continue;
      entry.left--;
      strikes.push({ fault: entry.fault, effect, random });
    }
    this.#entries = this.#entries.filter(({ left }) => left > 0);
    return strikes;
  }
}

function matches({ at, after, when, probability = 1 }: Fault, request: FaultRequest, random: Random): boolean {
  if (at !== undefined && !(typeof at === "number" ? [at] : at).includes(request.number)) return false;
  if (after !== undefined && request.number <= after) return false;
  if (when && !when(request)) return false;
  return random() < probability;
}

function check(fault: Fault): void {
  const { kind, times = 1, probability = 1 } = fault;
  if (!faultKinds.includes(kind)) {
    throw new InvalidOptionError("a fault's kind", `one of ${faultKinds.join(", ")}, not ${JSON.stringify(kind)}`);
  }
  if (!(Number.isInteger(times) && times >= 1))
    throw new InvalidOptionError(`times of ${kind}`, "a whole number above 0");
  if (!(probability >= 0 && probability <= 1)) throw new InvalidOptionError(`probability of ${kind}`, "from 0 to 1");
}
