import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Reply } from "../api/reply.js";

const compress = promisify(gzip);

/** Shorter bodies go out as they are. */
const worthwhile = 1024;

/** The body's bytes in an encoding that the other side takes: gzip if it is asked for, else none. */
export async function encodeBody(
  { body, headers }: Reply,
  accepted: string | undefined,
): Promise<{ body: Buffer; headers: Readonly<Record<string, string>> }> {
  const bytes = Buffer.from(body);
  if (bytes.length < worthwhile || accepted === undefined || !acceptsGzip(accepted)) return { body: bytes, headers };
  return {
    body: await compress(bytes, { level: 1 }),
    headers: { ...headers, "content-encoding": "gzip", vary: "accept-encoding" },
  };
}

/** Whether an Accept-Encoding header (RFC 9110, section 12.5.3) allows gzip. */
function acceptsGzip(header: string): boolean {
  return header.split(",").some((each) => /^\s*(gzip|x-gzip|\*)\s*(;\s*q=(0\.0*[1-9]\d*|1(\.0*)?)\s*)?$/i.test(each));
}
