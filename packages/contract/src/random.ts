import { Buffer } from "node:buffer";

/** Numbers that follow from a seed and a label, so that a run repeats. */
export class Random {
  #state: number;

  constructor(seed: number, label: string) {
    this.#state = Buffer.from(label).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), seed ^ 0x811c9dc5);
  }

  /** At least 0, below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(values: readonly T[]): T | undefined {
    return values[Math.floor(this.next() * values.length)];
  }

  /** So many different ones of the values, in random order. */
  sample<T>(values: readonly T[], count: number): T[] {
    const rest = [...values];
    const chosen: T[] = [];
    while (rest.length > 0 && chosen.length < count) {
      chosen.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
    }
    return chosen;
  }

  /** All of the values in random order (Fisher and Yates). */
  shuffled<T>(values: readonly T[]): T[] {
    const order = [...values];
    for (let left = order.length - 1; left > 0; left--) {
      const at = this.integer(0, left);
      [order[left], order[at]] = [order[at] as T, order[left] as T];
    }
    return order;
  }

  text(length: number, alphabet: string): string {
    return Array.from({ length }, () => alphabet[Math.floor(this.next() * alphabet.length)]).join("");
  }

  hex(length: number): string {
    return this.text(length, "0123456789abcdef");
  }

  uuid(): string {
    return `${this.hex(8)}-${this.hex(4)}-4${this.hex(3)}-a${this.hex(3)}-${this.hex(12)}`;
  }
}
