import type { ApiErrorDetail } from "./api-errors.js";
import { line } from "./text.js";

type Json = Readonly<Record<string, unknown>>;

/**
 * The errors of a body, in the shapes that the API answers with: `{ errors }`, `{ error }`, `{ message }`. Of any other
 * body nothing is taken, so that no part of it gets into a message or a log.
 */
export function errorDetails(body: unknown, status: number): ApiErrorDetail[] {
  const { errors, error } = Object(body) as Json;
  return [errors, [error], [body]]
    .map((shape) =>
      (Array.isArray(shape) ? (shape as unknown[]) : []).slice(0, 20).flatMap((item) => toDetail(item, status)),
    )
    .reduce((found, next) => (found.length ? found : next));
}

function toDetail(item: unknown, status: number): ApiErrorDetail[] {
  const { code, message, documentation_url, source } = Object(item) as Json;
  const isNumber = Number.isFinite(code);
  if (!isNumber && typeof message !== "string") return [];
  return [
    {
      code: isNumber ? (code as number) : status,
      message: line(message) ?? "",
      documentationUrl: line(documentation_url),
      pointer: line((Object(source) as Json)["pointer"]),
    },
  ];
}
