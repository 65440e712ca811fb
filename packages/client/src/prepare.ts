import { createFinalURL, mergeHeaders, serializePrimitiveParam } from "openapi-fetch";
import type { Values } from "./check-parameters.js";
import { refuse } from "./refuse.js";

type Headings = Headers | Readonly<Record<string, string>> | undefined;

const pathSerializer = (template: string, path: Values): string =>
  template.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(path[name] as string));

const querySerializer = (query: Values): string =>
  Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((each) => serializePrimitiveParam(name, each as string)))
    .join("&");

/** URL of a call, made by openapi-fetch; this is the one module that knows it. */
export const finalUrl = (baseUrl: string, template: string, path: Values, query: Values): string =>
  createFinalURL(template, { baseUrl, params: { path, query }, querySerializer, pathSerializer });

/** Headers of a call: the client's, then the call's own. */
export function finalHeaders(ofClient: Headings, ofCall?: Headings): Headers {
  try {
    const headers = mergeHeaders({ accept: "application/json" }, ofClient, ofCall);
    if (!headers.has("authorization")) return headers;
  } catch {
    // the error would quote the value
  }
  return refuse("headers", "valid, and without Authorization, which is made from apiToken", {});
}
