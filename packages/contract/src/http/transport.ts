import type { ContractTarget } from "../target.js";
import { exchange, type RawAnswer } from "./exchange.js";
import { headersOf, type ProbeRequest } from "./request.js";

/** Gets the answer to one request. */
export interface Transport {
  /** @throws {Unanswered} when no status came back; {CutOff} when nothing more can be answered */
  readonly send: (request: ProbeRequest, url: string, timeoutMs: number) => Promise<RawAnswer>;
  /** Whether answers come from a recording, so that no wait is needed. */
  readonly isRecorded: boolean;
}

/** Answers from the target itself. */
export function fetchTransport(target: ContractTarget): Transport {
  const send = target.fetch ?? ((url, init) => fetch(url, init));
  return {
    send: (request, url, timeoutMs) => exchange(send, url, headersOf(request, target.apiToken), timeoutMs),
    isRecorded: false,
  };
}
