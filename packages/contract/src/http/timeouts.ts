/** However fast a target is, a request is given this long. */
const shortest = 3_000;

/** The time limit of one request: wide for the first, then some multiple of the slowest answer so far. */
export class Timeouts {
  readonly #longest: number;
  #slowest: number | undefined;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get current(): number {
    if (this.#slowest === undefined) return this.#longest;
    return Math.min(this.#longest, Math.max(shortest, 20 * this.#slowest));
  }

  /** Takes note of how long an answer took. */
  saw(ms: number): void {
    this.#slowest = Math.max(this.#slowest ?? 0, ms);
  }
}
