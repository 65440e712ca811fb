import { Buffer } from "node:buffer";
import { CutOff } from "../http/answer.js";
import { configured, missing } from "../http/credentials.js";
import { Unanswered, type RawAnswer } from "../http/exchange.js";
import type { ProbeRequest } from "../http/request.js";
import type { Transport } from "../http/transport.js";
import type { HarEntry, RecordedRun } from "./har.js";
import { parseHar } from "./parse-har.js";

/** Stands for the token in recordings; as the token of a replay, it shows where the token was repeated. */
export const recordedToken = "$TOKEN";

/** A recording, ready to answer. */
export interface Replay {
  readonly run: RecordedRun | undefined;
  readonly transport: Transport;
}

/**
 * Reads a HAR file. Each request is answered with what was recorded for it, in the order of the recording.
 *
 * @throws {UsageError} for text that is no HAR, or holds no answer
 */
export function readReplay(text: string, name: string): Replay {
  const har = parseHar(text, name);
  const answers = new Map<string, HarEntry[]>();
  for (const entry of har.log.entries) {
    const key = keyOf(entry);
    answers.set(key, [...(answers.get(key) ?? []), entry]);
  }
  return {
    run: har.log._contract,
    transport: { isRecorded: true, send: (request, url) => answer(answers, request, url) },
  };
}

function answer(answers: Map<string, HarEntry[]>, request: ProbeRequest, url: string): Promise<RawAnswer> {
  const { credentials = configured, headers = {} } = request;
  const entry = answers.get(JSON.stringify([url, credentials.label, headers["origin"] ?? ""]))?.shift();
  if (!entry)
    return Promise.reject(
      new CutOff("recording", `The recording holds no answer to GET ${url} (${credentials.label}).`),
    );
  const { status, headers: received, content, _error: broken } = entry.response;
  if (status === 0) return Promise.reject(new Unanswered(broken ?? "no answer was recorded"));
  return Promise.resolve({
    status,
    headers: headersIn(received),
    bytes: Buffer.from(content.text ?? "", content.encoding === "base64" ? "base64" : "utf8"),
    broken,
  });
}

/** A header that HTTP does not allow is left out. */
function headersIn(pairs: HarEntry["response"]["headers"]): Headers {
  const headers = new Headers();
  for (const { name, value } of pairs) {
    try {
      headers.append(name, value);
    } catch {
      continue;
    }
  }
  return headers;
}

/** Another program's recording does not name the credentials: an Authorization header is taken for the right one. */
function keyOf({ request, _credentials }: Partial<Pick<HarEntry, "_credentials">> & Pick<HarEntry, "request">): string {
  const header = (name: string): string | undefined =>
    request.headers.find((each) => each.name.toLowerCase() === name)?.value;
  const label = _credentials ?? (header("authorization") === undefined ? missing.label : configured.label);
  return JSON.stringify([request.url, label, header("origin") ?? ""]);
}
