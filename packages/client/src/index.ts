export { createMeetingsClient } from "./create-client.js";
export { listMeetings } from "./list-meetings.js";
export { unwrap } from "./unwrap.js";
export { ConnectionError, InvalidRequestError, MeetingsError, ProtocolError, TimeoutError } from "./errors.js";
export {
  ApiError,
  AuthenticationError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  type ApiErrorDetail,
} from "./api-errors.js";
export type { CallInit, CallOptions, CallResult, MeetingsClient } from "./client-types.js";
export type { ClientEvent } from "./events.js";
export type { ClientOptions, FetchFunction, RetryOptions, ValidateOptions } from "./options.js";
export type { GetPath, PathParameterName, PathParameters, Query, ResponseData } from "./operation-types.js";
