import { Unanswered, type RawAnswer } from "../http/exchange.js";
import { configured } from "../http/credentials.js";
import type { ProbeRequest } from "../http/request.js";
import type { Transport } from "../http/transport.js";
import { redacted, type Mask } from "../mask.js";
import type { Har, HarEntry, NameValue, RecordedRun } from "./har.js";
import { maskBody } from "./mask-body.js";

interface Recorded {
  readonly request: ProbeRequest;
  readonly url: string;
  readonly started: Date;
  readonly took: number;
  readonly answer: RawAnswer | Unanswered;
}

/** Response headers that hold secrets by nature. */
const secretHeaders = new Set(["set-cookie", "authorization", "x-auth-key"]);

/** Keeps what passes through a transport. */
export class Recorder {
  readonly #recorded: Recorded[] = [];

  /** The transport, recorded. */
  over({ send, isRecorded }: Transport): Transport {
    return {
      isRecorded,
      send: async (request, url, timeoutMs) => {
        const started = new Date();
        const answer = await send(request, url, timeoutMs).catch((error: unknown) => {
          if (error instanceof Unanswered) return error;
          throw error;
        });
        this.#recorded.push({ request, url, started, took: Date.now() - started.getTime(), answer });
        if (answer instanceof Unanswered) throw answer;
        return answer;
      },
    };
  }

  /** What was kept, as HAR 1.2 without token and sensitive values. Ask when the run is over: the mask knows them all then. */
  har(run: RecordedRun, mask: Mask): Har {
    return {
      log: {
        version: "1.2",
        creator: { name: "@rtk-meetings/contract", version: "1" },
        entries: this.#recorded.map((each) => entryOf(each, mask)),
        _contract: run,
      },
    };
  }
}

function entryOf({ request, url, started, took, answer }: Recorded, mask: Mask): HarEntry {
  const { credentials = configured, headers = {} } = request;
  const sent = [
    ...credentials.shell.map((header) => pairOf(header)),
    ...Object.entries(headers).map(([name, value]) => ({ name, value })),
  ];
  const masked = mask.text(url);
  return {
    startedDateTime: started.toISOString(),
    time: took,
    request: {
      method: "GET",
      url: masked,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: sent,
      queryString: [...new URL(masked).searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: 0,
    },
    response: responseOf(answer, request, mask),
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
    _credentials: credentials.label,
  };
}

function responseOf(answer: RawAnswer | Unanswered, request: ProbeRequest, mask: Mask): HarEntry["response"] {
  const none: RawAnswer = { status: 0, headers: new Headers(), bytes: new Uint8Array(), broken: undefined };
  const raw = answer instanceof Unanswered ? { ...none, broken: answer.message } : answer;
  return {
    status: raw.status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: [...raw.headers].map(([name, value]) => ({
      name,
      value: secretHeaders.has(name) ? redacted : mask.text(value),
    })),
    content: {
      size: raw.bytes.length,
      mimeType: mask.text(raw.headers.get("content-type") ?? ""),
      ...maskBody(raw, request.operation, mask),
    },
    redirectURL: mask.text(raw.headers.get("location") ?? ""),
    headersSize: -1,
    bodySize: raw.bytes.length,
    ...(raw.broken === undefined ? {} : { _error: mask.text(raw.broken) }),
  };
}

function pairOf(header: string): NameValue {
  const colon = header.indexOf(":");
  return { name: header.slice(0, colon), value: header.slice(colon + 1).trim() };
}
