/** What one entry point exports. */
export interface PublicNames {
  /** Names that exist at run time. */
  readonly values: readonly string[];
  /** Names that exist for the compiler only. */
  readonly types: readonly string[];
}

/**
 * The reviewed public surface: every entry point of every package with all its names.
 * A change here is a change of the published API, so it comes with a changeset. JSON entry points have no names.
 */
export const publicNames: Readonly<Record<string, Readonly<Record<string, PublicNames | "json">>>> = {
  "@rtk-meetings/types": {
    ".": {
      values: ["listMeetingsPath", "listOperations", "redact", "sensitivePointers"],
      types: [
        "ListMeetingsQuery",
        "ListOperation",
        "ListPath",
        "Meeting",
        "MeetingStatus",
        "MeetingsPage",
        "Paging",
        "Readable",
        "RecordingConfig",
        "StorageConfig",
        "components",
        "operations",
        "paths",
      ],
    },
    "./operations": {
      values: ["defaultBaseUrl", "getOperations"],
      types: ["GetOperation", "GetPath", "OperationId", "ParameterRule"],
    },
    "./validate": { values: ["validators"], types: ["Finding"] },
    "./openapi.json": "json",
  },
  "@rtk-meetings/client": {
    ".": {
      values: [
        "ApiError",
        "AuthenticationError",
        "ConnectionError",
        "InvalidRequestError",
        "MeetingsError",
        "NotFoundError",
        "PermissionError",
        "ProtocolError",
        "RateLimitError",
        "ServerError",
        "TimeoutError",
        "createMeetingsClient",
        "listMeetings",
        "unwrap",
      ],
      types: [
        "ApiErrorDetail",
        "BindingOptions",
        "CallInit",
        "CallOptions",
        "CallResult",
        "ClientEvent",
        "ClientOptions",
        "FetchFunction",
        "GetPath",
        "MeetingsClient",
        "PathParameterName",
        "PathParameters",
        "Query",
        "ResponseData",
        "RetryOptions",
        "ValidateOptions",
      ],
    },
  },
  "@rtk-meetings/pagination": {
    ".": {
      values: [
        "DriftError",
        "InvalidCursorError",
        "LoopError",
        "UnstableCollectionError",
        "paginate",
        "paginateMeetings",
      ],
      types: [
        "BoundClient",
        "Filters",
        "ItemOf",
        "Verdict",
        "Walk",
        "WalkArguments",
        "WalkInit",
        "WalkOptions",
        "WalkPage",
        "WalkReport",
      ],
    },
    "./tanstack-query": { values: ["meetingsInfiniteQuery"], types: ["MeetingsInfiniteQuery"] },
  },
  "@rtk-meetings/mock": {
    ".": {
      values: ["InvalidOptionError", "ListenError", "MockError", "createMockApi", "faultKinds", "faultSummaries"],
      types: [
        "ErrorShape",
        "Fault",
        "FaultKind",
        "FaultMatch",
        "FaultRequest",
        "Faults",
        "Latency",
        "Listening",
        "MockApi",
        "MockApiOptions",
        "MockMeetings",
        "RateLimit",
        "RequestRecord",
      ],
    },
    "./msw": { values: ["handlers"], types: [] },
  },
  "@rtk-meetings/contract": {
    ".": {
      values: ["UsageError", "runContract"],
      types: [
        "CheckReport",
        "ContractOptions",
        "ContractReport",
        "ContractTarget",
        "Coverage",
        "Evidence",
        "Family",
        "FetchFunction",
        "Met",
        "OperationCoverage",
        "Outcome",
        "Verdict",
      ],
    },
    "./vitest": { values: ["describeContract"], types: [] },
  },
};
