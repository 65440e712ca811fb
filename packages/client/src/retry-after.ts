const httpDate = /^[A-Z][a-z]{2,8},? .+\d\d:\d\d:\d\d( \d{4})?( GMT)?$/;

/** Milliseconds that a `Retry-After` header asks for; undefined if it is absent, unparsable, negative or past. */
export function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  if (!httpDate.test(header)) return undefined;
  const ms = Date.parse(header.endsWith("GMT") ? header : `${header} GMT`) - Date.now();
  return ms > 0 ? ms : undefined;
}

/** Milliseconds until the used-up limits of a `Ratelimit` header reset (r=0; the longest t); 0 if none is used up. */
export function ratelimitMs(header: string | null): number {
  const waits = (header ?? "")
    .replace(/"[^"]*"/g, "")
    .split(",")
    .filter((item) => /(^|[;\s])r=0\s*(;|$)/.test(item))
    .map((item) => Number(/(?:^|[;\s])t=(\d+)/.exec(item)?.[1] ?? 0) * 1000);
  return Math.max(0, ...waits);
}
