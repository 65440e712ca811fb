import type { MockRequest, Reply } from "./reply.js";

/** A request that was answered. */
export interface RequestRecord {
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  /** 0 if the connection was reset before any header went out. */
  readonly status: number;
}

/** Hears of each request when it is answered. */
export type RequestListener = (record: RequestRecord) => void;

const mostRecords = 100_000;

/** Remembers requests; when there are too many, the older half goes. */
export function rememberIn(records: RequestRecord[]): RequestListener {
  return (record) => {
    if (records.length >= mostRecords) records.splice(0, mostRecords / 2);
    records.push(record);
  };
}

export function recordOf({ method, url }: MockRequest, reply: Reply): RequestRecord {
  return { method, url, status: isReset(reply) ? 0 : reply.status };
}

function isReset({ delivery }: Reply): boolean {
  if (!delivery) return false;
  const [first] = delivery(0);
  return first?.do === "reset";
}
