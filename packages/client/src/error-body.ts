import type { ApiErrorDetail } from "./api-errors.js";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value ? value.replace(/\p{C}+/gu, " ").slice(0, 500) : undefined;

/**
 * The errors of a body, in the shapes that the API answers with: `{ errors: [...] }`, `{ error }`, `{ message }`; none
 * for anything else, so that no part of an unknown body gets into a message or a log.
 */
export function errorDetails(body: unknown, status: number): ApiErrorDetail[] {
  if (!isObject(body)) return [];
  const items = [body["errors"], [body["error"]], [body]].find((shape) => Array.isArray(shape) && shape.some(isError));
  return ((items as unknown[] | undefined) ?? []).filter(isError).map((item) => {
    const code = Number(item["code"] ?? status);
    const documentationUrl = textOf(item["documentation_url"]);
    const source = item["source"];
    const pointer = isObject(source) ? textOf(source["pointer"]) : undefined;
    return {
      code: Number.isFinite(code) ? code : status,
      message: textOf(item["message"]) ?? "",
      ...(documentationUrl && { documentationUrl }),
      ...(pointer && { pointer }),
    };
  });
}

const isError = (value: unknown): value is Json =>
  isObject(value) && (typeof value["message"] === "string" || "code" in value);

/** Codes of all errors, those of their chains included. */
export function errorCodes(body: unknown): unknown[] {
  const errors = isObject(body) && Array.isArray(body["errors"]) ? (body["errors"] as unknown[]) : [];
  return errors.flatMap((error) =>
    isObject(error) ? [error["code"], ...errorCodes({ errors: error["error_chain"] })] : [],
  );
}
