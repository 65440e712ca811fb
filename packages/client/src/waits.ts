/** Milliseconds that a `Retry-After` header asks for; undefined if it is absent, unparsable, negative or past. */
export function retryAfter(header: string | null): number | undefined {
  if (!header || /^\d+$/.test(header)) return header ? +header * 1000 : undefined;
  // An HTTP date in one of its three forms, the last of which does not name its time zone.
  const [, date] = /^(\w{3,9},? .+:\d\d( \d{4})?)( GMT)?$/.exec(header) ?? [];
  const ms = Date.parse(`${date} GMT`) - Date.now();
  return ms > 0 ? ms : undefined;
}

/** Milliseconds until the used-up limits of a `Ratelimit` header reset (r=0; the longest t); 0 if none is used up. */
export function ratelimit(header: string | null): number {
  const items = header?.replace(/"[^"]*"/g, "").split(",") ?? [];
  return Math.max(
    0,
    ...items.map((item) => (/\br=0(?![\d.])/.test(item) ? +(/\bt=(\d{1,9})/.exec(item)?.[1] ?? 0) * 1000 : 0)),
  );
}
