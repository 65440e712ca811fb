// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

export const sensitivePointers: readonly string[] = [
  "/data/*/recording_config/live_streaming_config/rtmp_url",
  "/data/*/recording_config/storage_config/access_key",
  "/data/*/recording_config/storage_config/password",
  "/data/*/recording_config/storage_config/private_key",
  "/data/*/recording_config/storage_config/secret"
];
