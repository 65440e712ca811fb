export { createMockApi, type MockApi, type MockMeetings } from "./create-mock-api.js";
export type { MockApiOptions } from "./options.js";
export type { RateLimit } from "./api/rate-limit.js";
export type { RequestRecord } from "./api/request-log.js";
export type { Listening } from "./transport/listening.js";
export type { ErrorShape, Fault, FaultKind, FaultMatch, FaultRequest, Latency } from "./faults/fault.js";
export type { Faults } from "./faults/fault-book.js";
export { faultKinds, faultSummaries } from "./faults/kinds.js";
export { InvalidOptionError, ListenError, MockError } from "./errors.js";
