import { malformedCredentials, noCredentials, wrongCredentials } from "./error-replies.js";
import type { Reply } from "./reply.js";

const bearer = /^bearer +([\w.~+/-]+=*) *$/i;

/** The refusal of a request's Authorization header; undefined for the right token. */
export function refuseCredentials(header: string | undefined, apiToken: string): Reply | undefined {
  if (header === undefined || header === "") return noCredentials();
  if (/^bearer /i.test(header) && header.slice(7).trim() === apiToken) return undefined;
  return bearer.test(header) ? wrongCredentials() : malformedCredentials();
}
