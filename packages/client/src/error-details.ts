import type { ApiErrorDetail } from "./api-errors.js";
import type { Say } from "./say.js";

type Json = Readonly<Record<string, unknown>>;

/** Members of a JSON value; none for a value that has none. */
export const members = (value: unknown): Json => Object(value) as Json;

const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 20) : []);

/**
 * The errors of a body, in the shapes that the API answers with: `{ errors }`, `{ error }`, `{ message }`. Of any other
 * body nothing is taken, so that no part of it gets into a message or a log.
 */
export function errorDetails(body: unknown, status: number, say: Say): ApiErrorDetail[] {
  const { errors, error } = members(body);
  return [items(errors), [error], [body]]
    .map((shape) => shape.flatMap((item) => toDetail(members(item), status, say)))
    .reduce((found, next) => (found.length ? found : next));
}

function toDetail({ code, message, documentation_url, source }: Json, status: number, say: Say): ApiErrorDetail[] {
  const isNumber = Number.isFinite(code);
  if (!isNumber && typeof message !== "string") return [];
  return [
    {
      code: isNumber ? (code as number) : status,
      message: say(message) ?? "",
      documentationUrl: say(documentation_url),
      pointer: say(members(source)["pointer"]),
    },
  ];
}

/** Whether a body, or an error in it or in their chains, says that the token is malformed. */
export function namesMalformedToken(value: unknown, depth = 4): boolean {
  const { code, errors, error, error_chain } = members(value);
  const inner = [error, errors, error_chain].flat();
  return code === 6003 || code === 6111 || (depth > 0 && inner.some((each) => namesMalformedToken(each, depth - 1)));
}
