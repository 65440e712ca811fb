import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Reply } from "../api/reply.js";
import { headersOf } from "./headers.js";

const compress = promisify(gzip);

/** Shorter bodies go out as they are. */
const worthwhile = 1024;

/** Headers and bytes of an answer; gzip if the other side takes it, else as they are. */
export async function encodeBody(
  reply: Reply,
  accepted: string | undefined,
): Promise<{ body: Buffer; headers: Record<string, string> }> {
  const body = Buffer.from(reply.body);
  const headers = headersOf(reply);
  if (body.length < worthwhile || accepted === undefined || !takesGzip(accepted)) return { body, headers };
  return {
    body: await compress(body, { level: 1 }),
    headers: { ...headers, "content-encoding": "gzip", vary: "accept-encoding" },
  };
}

/** Whether an Accept-Encoding header (RFC 9110, section 12.5.3) allows gzip. */
function takesGzip(header: string): boolean {
  const weights = new Map(
    header.split(",").map((each) => {
      const [name = "", ...parameters] = each.split(";").map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  return (weights.get("gzip") ?? weights.get("x-gzip") ?? weights.get("*") ?? 0) > 0;
}
