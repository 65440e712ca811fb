import { createFinalURL } from "openapi-fetch";
import type { Values } from "./check-parameters.js";
import type { Refuse } from "./refuse.js";

function pathSerializer(template: string, path: Values): string {
  return Object.keys(path).reduce(
    (url, name) => url.replace(`{${name}}`, () => encodeURIComponent(path[name] as string)),
    template,
  );
}

function querySerializer(query: Values): string {
  return Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((each) => `${name}=${encodeURIComponent(each as string)}`))
    .join("&");
}

/** URL of a call, made by openapi-fetch; this is the one module that knows it. */
export const finalUrl = (baseUrl: string, template: string, path: Values, query: Values): string =>
  createFinalURL(template, { baseUrl, params: { path, query }, querySerializer, pathSerializer });

/** Headers by their lower-case names; undefined and null leave one out. */
export function normalHeaders(
  given: Readonly<Record<string, string | null | undefined>> = {},
  refuse: Refuse,
): Record<string, string> {
  try {
    const headers = new Headers(given as Record<string, string>);
    for (const name of Object.keys(given)) if (given[name] == null) headers.delete(name);
    if (!headers.has("authorization")) return Object.fromEntries(headers as unknown as Iterable<[string, string]>);
  } catch {
    // the error would quote the value
  }
  return refuse("headers", "valid, without Authorization", Object.keys({ ...given }).join(", "));
}
