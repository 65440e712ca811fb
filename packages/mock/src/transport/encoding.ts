import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";

const inBackground = promisify(gzip);

/** Shorter bodies go out as they are. */
const worthwhile = 1024;
/** Handing shorter bodies to another thread costs more than compressing them. */
export const long = 2 ** 20;

/** Whether an answer is to be compressed, by the Accept-Encoding header of its request. */
export function isCompressed(body: string, accepted: string | undefined): boolean {
  return accepted !== undefined && body.length >= worthwhile && takesGzip(accepted);
}

export function compressed(body: string): Buffer | Promise<Buffer> {
  return (body.length < long ? gzipSync : inBackground)(body, { level: 1 });
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
