import type { getOperations } from "./generated/operations.js";

export { defaultBaseUrl, getOperations } from "./generated/operations.js";
export type { GetOperation, ParameterRule } from "./operation.js";

/** Path template of a GET operation of the fragment. */
export type GetPath = keyof typeof getOperations;

/** operationId of a GET operation of the fragment. */
export type OperationId = (typeof getOperations)[GetPath]["operationId"];
