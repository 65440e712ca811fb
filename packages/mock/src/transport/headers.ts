import type { Reply } from "../api/reply.js";

/** The headers that are sent. */
export function headersOf({ headers }: Reply): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) sent[name.toLowerCase()] = value;
  }
  return sent;
}
