import type { FetchFunction } from "@rtk-meetings/contract";
import type { MockApi } from "@rtk-meetings/mock";

/** A request on its way to the mock; what is changed in it is what arrives. */
export interface Sent {
  readonly url: URL;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Counted from 1. */
  readonly number: number;
}

/** Asks the mock; without an argument for what was sent. */
export type Serve = (sent?: Sent) => Promise<Response>;

export type Wrap = (mock: MockApi) => FetchFunction;

/** What a body is made of. */
export type Body = string | Uint8Array<ArrayBuffer>;

/** Puts a function between the checks and the mock. */
export function answering(answer: (sent: Sent, serve: Serve, mock: MockApi) => Promise<Response> | Response): Wrap {
  return (mock) => {
    let number = 0;
    return async (address, init) => {
      const url = new URL(address);
      const sent: Sent = { url, query: url.searchParams, headers: new Headers(init.headers), number: ++number };
      const serve: Serve = ({ url: to, headers } = sent) => mock.fetch(to.href, { ...init, headers });
      return answer(sent, serve, mock);
    };
  };
}

/** Changes requests before they arrive. */
export function sending(change: (sent: Sent) => void): Wrap {
  return answering((sent, serve) => {
    change(sent);
    return serve();
  });
}

/** Changes answers. */
export function replying(change: (response: Response, sent: Sent) => Promise<Response> | Response): Wrap {
  return answering(async (sent, serve) => change(await serve(), sent));
}

/** The same request with other query parameters; null takes one out. */
export function asking(sent: Sent, query: Readonly<Record<string, string | number | null>>): Sent {
  const url = new URL(sent.url);
  for (const [name, value] of Object.entries(query)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  return { ...sent, url, query: url.searchParams };
}

/** The same answer with another body. */
export function withBody(response: Response, body: Body | null, status = response.status): Response {
  return new Response(body, { status, headers: response.headers });
}

/** The same answer with other headers; null takes one out. */
export function withHeaders(response: Response, headers: Readonly<Record<string, string | null>>): Response {
  const changed = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return new Response(response.body, { status: response.status, headers: changed });
}

export function jsonResponse(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** An error as the service words it (shape B). */
export function refusal(status: number, message: string): Response {
  return jsonResponse(status, { success: false, error: { code: status, message } });
}

/** Whether the request asks for less than everything. */
export function isFiltered({ query }: Sent): boolean {
  return [...query.keys()].some((name) => name !== "page_no" && name !== "per_page");
}
