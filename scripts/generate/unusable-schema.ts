import type { JsonObject } from "../openapi/json.js";
import { toPointer } from "../openapi/pointer.js";
import { walkDocument } from "../openapi/walk.js";
import { FragmentError } from "./fragment-error.js";
import type { Fragment } from "./fragment.js";
import { nearestLine } from "./nearest-line.js";

/** A schema that the generator cannot take. */
export class UnusableSchema extends Error {
  override readonly name = "UnusableSchema";
  readonly schema: object;

  constructor(schema: object, problem: string) {
    super(problem);
    this.schema = schema;
  }
}

/** What went wrong while `path` was rendered, as an error that names file and line. */
export function renderError(error: unknown, path: string, fragment: Fragment): FragmentError {
  if (error instanceof FragmentError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const pointer = error instanceof UnusableSchema ? pointerOf(fragment, error.schema) : undefined;
  return new FragmentError([
    {
      file: fragment.file,
      line: pointer === undefined ? undefined : nearestLine(fragment, pointer),
      message: pointer === undefined ? `${path} cannot be generated: ${reason}` : `${reason} (at ${pointer})`,
    },
  ]);
}

function pointerOf({ document }: Fragment, schema: object): string | undefined {
  let pointer: string | undefined;
  walkDocument(document as unknown as JsonObject, ({ node, tokens }) => {
    if (node === schema) pointer ??= toPointer(tokens);
  });
  return pointer;
}
