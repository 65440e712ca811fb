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
};
