import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";

const querySerializer = createQuerySerializer();

/** URL and headers of a call, made by openapi-fetch; this is the one place that knows it. */
export function prepare(
  baseUrl: string,
  path: string,
  params: { path: Record<string, unknown>; query: Record<string, unknown> },
  ...headers: Readonly<Record<string, string>>[]
): { url: string; headers: Headers } {
  return {
    url: createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer }),
    headers: mergeHeaders({ accept: "application/json" }, ...headers),
  };
}
