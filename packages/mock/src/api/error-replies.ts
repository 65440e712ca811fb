import { reasonOf } from "./reasons.js";
import { jsonReply, type Reply } from "./reply.js";

interface EnvelopeError {
  readonly code: number;
  readonly message: string;
  readonly documentation_url?: string;
  readonly error_chain?: readonly { readonly code: number; readonly message: string }[];
}

/** Shape A: the gateway, on authentication, routing and rate limits. */
export function envelope(status: number, ...errors: readonly EnvelopeError[]): Reply {
  return jsonReply(status, JSON.stringify({ success: false, errors, messages: [], result: null }));
}

/** Shape B: the service. */
export function generic(status: number, message: string, code = status): Reply {
  return jsonReply(status, JSON.stringify({ success: false, error: { code, message } }));
}

/** Shape C: a bare message. */
export function bareMessage(status: number, message: string): Reply {
  return jsonReply(status, JSON.stringify({ message }));
}

/** Not JSON: an error page of the edge. */
export function page(status: number): Reply {
  const title = reasonOf(status);
  const body = `<html><head><title>${status} ${title}</title></head><body><center><h1>${status} ${title}</h1></center><hr><center>cloudflare</center></body></html>\n`;
  return { status, headers: { "content-type": "text/html" }, body };
}

const authenticationFailed = { code: 10000, message: "Authentication error" };
const permissionPage = "https://developers.cloudflare.com/fundamentals/api/reference/permissions/";

export const noCredentials = (): Reply => envelope(400, { code: 9106, message: "Missing Authorization header" });

export const malformedCredentials = (): Reply =>
  envelope(400, {
    code: 6003,
    message: "Invalid request headers",
    error_chain: [{ code: 6111, message: "Invalid format for Authorization header" }],
  });

export const wrongCredentials = (): Reply => envelope(401, authenticationFailed);

export const lackingPermission = (): Reply =>
  envelope(403, { code: 10000, message: "Forbidden", documentation_url: permissionPage });

export const otherAccount = (): Reply =>
  envelope(403, { code: 9109, message: "Unauthorized to access requested resource" });

export const noSuchIdentifier = (): Reply =>
  envelope(404, {
    code: 7003,
    message: "Could not route to the given path, perhaps your object identifier is invalid?",
  });

export const noSuchRoute = (): Reply =>
  envelope(
    404,
    { code: 7003, message: "Could not route to the given path, perhaps your object identifier is invalid?" },
    { code: 7000, message: "No route for that URI" },
  );

export const noSuchResource = (): Reply => generic(404, "Error: resource not found");

export function wrongMethod(method: string): Reply {
  const reply = envelope(405, { code: 7001, message: `Method ${method} not available for that URI.` });
  return { ...reply, headers: { ...reply.headers, allow: "GET, HEAD" } };
}

export const tooLong = (): Reply => envelope(414, { code: 6003, message: "Request URI is too long" });

export function tooManyRequests(quota: number, windowSeconds: number): Reply {
  const limit = `More than ${quota} requests per ${windowSeconds} seconds reached.`;
  return envelope(429, { code: 971, message: `${limit} Please wait and consider throttling your request speed` });
}

/** What the platform usually answers with a status. */
export function usualReply(status: number): Reply {
  if (status === 401) return wrongCredentials();
  if (status === 403) return lackingPermission();
  if (status === 404) return noSuchResource();
  if (status === 429) return tooManyRequests(1200, 300);
  return status > 500 ? page(status) : generic(status, reasonOf(status));
}
