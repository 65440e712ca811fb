import { validator, type Finding } from "./findings.js";
import { compiled } from "./generated/validators.js";
import type { OperationId } from "./operations.js";

export type { Finding };

/**
 * Validators of each operation's 200 body, by operationId. Compiled ahead: they need no `eval` and no dependency.
 * Unknown members, unknown enum values and write-only members are warnings; everything else is an error.
 */
export const validators = Object.fromEntries(
  Object.entries(compiled).map(([operationId, validate]) => [operationId, validator(validate)]),
) as { readonly [Id in OperationId]: (body: unknown) => Finding[] };
