import { listOperations } from "./generated/list-operations.js";

export { listOperations };

/** Path template of an operation that is a list. */
export type ListPath = keyof typeof listOperations;
