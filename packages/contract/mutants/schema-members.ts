import type { Mutant } from "./mutant.js";
import { isHundredth, itemAt, items, replace, within, type Item } from "./page.js";
import type { Wrap } from "./wrap.js";

/** One item in about a hundred. */
function rarely(change: (item: Item) => void): Wrap {
  return items((item) => {
    if (isHundredth(item)) change(item);
  });
}

/** Only items beyond the hundredth of a list. */
function late(change: (item: Item) => void): Wrap {
  return itemAt(131, change);
}

const many = { meetings: 400 };

function member(name: string, description: string, wrap: Wrap, mock = {}): Mutant {
  return { name: `schema/${name}`, family: "schema", description, mock, wrap };
}

/** Members of the items, at the top and below, that are not as the fragment declares them. */
export const schemaMemberMutants: readonly Mutant[] = [
  member(
    "id-missing",
    "one item has no id",
    itemAt(101, (item) => delete item["id"]),
  ),
  member(
    "id-not-uuid",
    "the id of one item is no UUID",
    itemAt(88, (item) => (item["id"] = "meeting-88")),
  ),
  member(
    "updated-at-missing",
    "an item far back lacks updated_at",
    late((item) => delete item["updated_at"]),
  ),
  member(
    "updated-at-epoch",
    "updated_at in seconds, far back",
    late((item) => (item["updated_at"] = 1_767_225_600)),
  ),
  member(
    "created-at-date",
    "created_at without a time, rarely",
    rarely((item) => (item["created_at"] = "2026-01-31")),
    many,
  ),
  member(
    "created-at-impossible",
    "created_at on 30 February, in one item",
    itemAt(42, (item) => (item["created_at"] = "2026-02-30T10:00:00Z")),
  ),
  member(
    "created-at-no-zone",
    "created_at without an offset, in one item",
    itemAt(77, (item) => (item["created_at"] = String(item["created_at"]).replace("Z", ""))),
  ),
  member(
    "title-number",
    "a title is a number, rarely",
    rarely((item) => (item["title"] = 2026)),
    many,
  ),
  member(
    "title-null",
    "a title is null where it was never set, in one item",
    itemAt(60, (item) => (item["title"] = null)),
  ),
  member(
    "status-null",
    "the status of one item is null",
    itemAt(99, (item) => (item["status"] = null)),
  ),
  member(
    "keep-alive-low",
    "session_keep_alive_time_in_secs is 59 in one item",
    itemAt(55, (item) => (item["session_keep_alive_time_in_secs"] = 59)),
  ),
  member(
    "keep-alive-text",
    "session_keep_alive_time_in_secs is a text",
    items((item) => replace(item, "session_keep_alive_time_in_secs", "60")),
  ),
  member(
    "flag-text",
    `record_on_start is "true" in one item`,
    itemAt(120, (item) => (item["record_on_start"] = "true")),
  ),
  member(
    "recording-null",
    "recording_config is null in one item",
    itemAt(33, (item) => (item["recording_config"] = null)),
  ),
  member(
    "max-seconds-high",
    "recording_config.max_seconds is a second over a day",
    items((item) => replace(within(item, "recording_config"), "max_seconds", 86_401)),
  ),
  member(
    "video-width-fraction",
    "the width of a video has a fraction",
    items((item) => replace(within(item, "recording_config", "video_config"), "width", 1280.5)),
  ),
  member(
    "watermark-url-relative",
    "the URL of a watermark is relative",
    items((item) => replace(within(item, "recording_config", "video_config", "watermark"), "url", "logo.png")),
  ),
  member(
    "watermark-size-zero",
    "a watermark is 0 pixels wide",
    items((item) => replace(within(item, "recording_config", "video_config", "watermark", "size"), "width", 0)),
  ),
  member(
    "bucket-enabled-missing",
    "realtimekit_bucket_config lacks the one member that it must have",
    items((item) => delete within(item, "recording_config", "realtimekit_bucket_config")?.["enabled"]),
  ),
  member(
    "audio-config-list",
    "audio_config is a list",
    items((item) => replace(within(item, "recording_config"), "audio_config", [])),
  ),
  member(
    "storage-config-text",
    "storage_config is a text where it is set",
    items((item) => {
      if (within(item, "recording_config", "storage_config"))
        replace(within(item, "recording_config"), "storage_config", "s3");
    }),
  ),
  member(
    "port-text",
    "the port of a storage is a text",
    items((item) => replace(within(item, "recording_config", "storage_config"), "port", "22")),
  ),
  {
    ...member(
      "unknown-member-strict",
      "an unknown member, under --strict",
      late((item) => (item["preferred_region"] = "eu")),
    ),
    options: { strict: true },
  },
  {
    ...member(
      "unknown-enum-strict",
      "an unknown status, under --strict",
      itemAt(71, (item) => (item["status"] = "LOCKED")),
    ),
    options: { strict: true },
  },
];
