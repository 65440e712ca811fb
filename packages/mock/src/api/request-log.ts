import type { MockRequest, Reply } from "./reply.js";

/** A request that was answered. */
export interface RequestRecord {
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  /** 0 if the connection was reset before any header went out. */
  readonly status: number;
}

const mostRecords = 100_000;

/** Remembers requests; when there are too many, the older half goes. */
export class RequestLog {
  readonly records: RequestRecord[] = [];
  readonly #onRequest: ((record: RequestRecord) => void) | undefined;

  constructor(onRequest?: (record: RequestRecord) => void) {
    this.#onRequest = onRequest;
  }

  add({ method, url }: MockRequest, reply: Reply): Reply {
    if (this.records.length >= mostRecords) this.records.splice(0, mostRecords / 2);
    const record = { method, url, status: isReset(reply) ? 0 : reply.status };
    this.records.push(record);
    this.#onRequest?.(record);
    return reply;
  }
}

function isReset({ delivery }: Reply): boolean {
  if (!delivery) return false;
  const [first] = delivery(0);
  return first?.do === "reset";
}
