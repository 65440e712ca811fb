/** The types that openapi-typescript generated; every other file of this package reads them through here. */
export type { components, operations, paths, Readable } from "./generated/schema.js";
