export { paginate, paginateMeetings } from "./paginate.js";
export { DriftError, InvalidCursorError, LoopError, UnstableCollectionError } from "./errors.js";
export type { WalkOptions } from "./options.js";
export type { Verdict, WalkReport } from "./report.js";
export type { BoundClient, Filters, ItemOf, WalkArguments, WalkInit } from "./types.js";
export type { Walk, WalkPage } from "./walk.js";
