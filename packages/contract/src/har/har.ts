/** The parts of HAR 1.2 that recordings hold (http://www.softwareishard.com/blog/har-12-spec/). */
export interface Har {
  readonly log: {
    readonly version: "1.2";
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly HarEntry[];
    /** What a replay needs besides the answers; HAR leaves names that begin with an underscore to its writers. */
    readonly _contract?: RecordedRun;
  };
}

export interface RecordedRun {
  readonly baseUrl: string;
  readonly accountId: string;
  readonly appId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly seed: number;
  readonly maxRequests: number;
}

export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: "GET";
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly NameValue[];
    readonly queryString: readonly NameValue[];
    readonly headersSize: -1;
    readonly bodySize: 0;
  };
  readonly response: {
    /** 0 where no answer came. */
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly never[];
    readonly headers: readonly NameValue[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      /** Other programs leave out what is empty or was not kept. */
      readonly text?: string;
      readonly encoding?: "base64";
    };
    readonly redirectURL: string;
    readonly headersSize: -1;
    readonly bodySize: number;
    /** Why the answer is not complete. */
    readonly _error?: string;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: 0; readonly wait: number; readonly receive: 0 };
  /** The kind of credentials that were sent. */
  readonly _credentials: string;
}

export interface NameValue {
  readonly name: string;
  readonly value: string;
}
