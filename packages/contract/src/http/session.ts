import type { Mask } from "../mask.js";
import type { ContractTarget } from "../target.js";
import { CutOff, type Answer } from "./answer.js";
import { Unanswered, type RawAnswer } from "./exchange.js";
import { askedWait, exhaustedFor, isPassing, pause } from "./pace.js";
import { identity, urlOf, type ProbeRequest } from "./request.js";
import { parseStrictly } from "./strict-json.js";
import { Timeouts } from "./timeouts.js";
import type { Transport } from "./transport.js";

export interface SessionLimits {
  readonly maxRequests: number;
  /** Longest duration of one request. */
  readonly timeoutMs: number;
  /** Longest wait that the target may ask for. */
  readonly maxWaitMs: number;
}

/** A passing failure or a 429 is met with so many further tries. */
const furtherTries = 2;
/** After so many requests without an answer the run ends: each costs a time limit. */
const mostUnanswered = 2;

/** Codes of OpenSSL for a certificate that is not trusted. */
const distrust = /CERT|ISSUER|SIGNATURE|ALTNAME/;

function adviceOn(reason: string): string {
  return distrust.test(reason)
    ? "Its certificate is not trusted: name the authority's in NODE_EXTRA_CA_CERTS, or check its URL."
    : "Check its URL.";
}

/** Sends the requests of a run, one after the other: within its budget, at the pace that the target asks for. */
export class Session {
  readonly target: ContractTarget;
  readonly mask: Mask;
  readonly #limits: SessionLimits;
  readonly #transport: Transport;
  readonly #timeouts: Timeouts;
  readonly #known = new Map<string, Answer>();
  readonly #listeners: ((answer: Answer) => void)[] = [];
  #requests = 0;
  #unanswered = 0;
  /** Whether a failure of the edge has outlasted its tries: the next ones are tried again without a wait. */
  #hasFailed = false;
  #notBefore = 0;
  #limit: number;
  /** Asked before each request: why none may be sent. */
  #veto: () => string | undefined = () => undefined;
  #proven: ProbeRequest | undefined;

  constructor(target: ContractTarget, mask: Mask, limits: SessionLimits, transport: Transport) {
    this.target = target;
    this.mask = mask;
    this.#limits = limits;
    this.#transport = transport;
    this.#timeouts = new Timeouts(limits.timeoutMs);
    this.#limit = limits.maxRequests;
  }

  /** Requests sent so far, repeated ones included. */
  get requests(): number {
    return this.#requests;
  }

  /** Requests that may still be sent, of the share that is being spent. */
  get remaining(): number {
    return this.#limit - this.#requests;
  }

  /** Leaves the requests that follow one of so many equal parts of what is left of the budget. */
  share(parts: number): void {
    this.#limit = this.#requests + Math.floor((this.#limits.maxRequests - this.#requests) / parts);
  }

  get maxRequests(): number {
    return this.#limits.maxRequests;
  }

  /** Ends the run as soon as this gives a reason. */
  endWhen(veto: () => string | undefined): void {
    this.#veto = veto;
  }

  /** Told of each answer, those that are tried again included. */
  onAnswer(listener: (answer: Answer) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * The answer to a request; the one that was given before, unless `fresh`.
   *
   * @throws {CutOff} when no further request can be answered
   */
  async send(request: ProbeRequest, { fresh = false } = {}): Promise<Answer> {
    const url = urlOf(request, this.target);
    const key = identity(request, url);
    const known = this.#known.get(key);
    if (known && !fresh) return known;
    const answer = await this.#sendPatiently(request, url);
    this.#known.set(key, answer);
    return answer;
  }

  async #sendPatiently(request: ProbeRequest, url: string): Promise<Answer> {
    for (let tries = 0; ; tries++) {
      const raw = await this.#answered(request, url);
      const limited = raw.status === 429;
      const passing = (limited || isPassing(raw.status)) && tries < furtherTries;
      const answer = this.#tell({ request, url, ...raw, body: parseStrictly(raw.bytes), passing });
      if (raw.status === 200) this.#proven ??= request;
      if (limited) {
        if (!passing)
          throw new CutOff("rate limit", "The target answers 429 however long it is given. Try again later.");
        await this.#wait(askedWait(raw.headers, Date.now()) ?? 1000 * 2 ** tries);
      } else if (passing) await this.#wait(this.#hasFailed ? 0 : 100 * 2 ** tries);
      else {
        this.#hasFailed ||= isPassing(raw.status);
        return answer;
      }
    }
  }

  #tell(answer: Answer): Answer {
    for (const listener of this.#listeners) listener(answer);
    return answer;
  }

  /** One answer; for a request that alone stays without, twice, one of status 0. */
  async #answered(request: ProbeRequest, url: string): Promise<RawAnswer> {
    const first = await this.#sendOnce(request, url);
    if (!(first instanceof Unanswered) && first.broken === undefined) return first;
    if (!this.#proven && first instanceof Unanswered) {
      throw new CutOff("connection", `The target cannot be reached: ${first.message}. ${adviceOn(first.message)}`);
    }
    const proven = this.#proven && (await this.#sendOnce(this.#proven, urlOf(this.#proven, this.target)));
    if (proven instanceof Unanswered) {
      throw new CutOff("connection", `The target stopped answering: ${proven.message}.`);
    }
    const second = await this.#sendOnce(request, url);
    if (!(second instanceof Unanswered) && second.broken === undefined) return second;
    this.#unanswered++;
    if (!(second instanceof Unanswered)) return second;
    return { status: 0, headers: new Headers(), bytes: new Uint8Array(), broken: second.message };
  }

  async #sendOnce(request: ProbeRequest, url: string): Promise<RawAnswer | Unanswered> {
    if (this.#unanswered >= mostUnanswered) {
      throw new CutOff("connection", `The run ended: ${mostUnanswered} requests were not answered in full.`);
    }
    const veto = this.#veto();
    if (veto !== undefined) throw new CutOff("bail", veto);
    if (this.remaining <= 0) {
      throw new CutOff(
        "budget",
        `The budget of ${this.#limits.maxRequests} requests was used up. Raise maxRequests (--max-requests).`,
      );
    }
    await this.#wait(this.#notBefore - Date.now());
    this.#requests++;
    const started = performance.now();
    try {
      const answer = await this.#transport.send(request, url, this.#timeouts.current);
      this.#timeouts.saw(performance.now() - started);
      this.#notBefore = answer.status === 429 ? 0 : Date.now() + (exhaustedFor(answer.headers) ?? 0);
      return answer;
    } catch (error) {
      if (error instanceof Unanswered) return error;
      throw error;
    }
  }

  async #wait(ms: number): Promise<void> {
    if (this.#transport.isRecorded) return;
    if (ms > this.#limits.maxWaitMs) {
      const asked = Math.ceil(ms / 1000);
      throw new CutOff(
        "rate limit",
        `The target asks to wait ${asked} s, longer than ${this.#limits.maxWaitMs / 1000} s. Try again later, or raise maxWaitMs (--max-wait).`,
      );
    }
    if (ms > 0) await pause(ms);
  }
}
