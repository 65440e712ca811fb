export type { components, operations, paths, Readable } from "./schema.js";
export type {
  ListMeetingsQuery,
  Meeting,
  MeetingsPage,
  MeetingStatus,
  Paging,
  RecordingConfig,
  StorageConfig,
} from "./meetings.js";
export { listMeetingsPath } from "./meetings.js";
export type { ListOperation } from "./operation.js";
export { listOperations, type ListPath } from "./list-operations.js";
export { redact, sensitivePointers } from "./redact.js";
