import { createFinalURL, mergeHeaders, serializePrimitiveParam } from "openapi-fetch";
import type { Values } from "./check-parameters.js";
import type { Refuse } from "./refuse.js";

function pathSerializer(template: string, path: Values): string {
  return Object.keys(path).reduce(
    (url, name) => url.replace(`{${name}}`, () => encodeURIComponent(path[name] as string)),
    template,
  );
}

function querySerializer(query: Values): string {
  const pairs: string[] = [];
  for (const name of Object.keys(query)) {
    for (const value of [query[name]].flat()) pairs.push(serializePrimitiveParam(name, value as string));
  }
  return pairs.join("&");
}

/** URL of a call, made by openapi-fetch; this is the one module that knows it. */
export const finalUrl = (baseUrl: string, template: string, path: Values, query: Values): string =>
  createFinalURL(template, { baseUrl, params: { path, query }, querySerializer, pathSerializer });

/** Headers by their lower-case names. */
export function normalHeaders(
  given: Readonly<Record<string, string>> | undefined,
  refuse: Refuse,
): Record<string, string> {
  const normal: Record<string, string> = {};
  try {
    mergeHeaders(given).forEach((value, name) => {
      normal[name] = value;
    });
    if (!("authorization" in normal)) return normal;
  } catch {
    // the error would quote the value
  }
  const accepted = "valid names and values, without Authorization, which is made from apiToken";
  return refuse("headers", accepted, Object.keys({ ...given }).join(", "));
}
