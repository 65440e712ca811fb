import type { Mutant } from "./mutant.js";
import { itemAt, items, within, type Item } from "./page.js";
import type { Wrap } from "./wrap.js";

/** Changes the object at a path of members in the first item that comes up with it, wherever that item comes up. */
function once(path: readonly string[], change: (found: Item) => void): Wrap {
  return (mock) => {
    let id: unknown;
    return items((item) => {
      const found = within(item, ...path);
      if (!found) return;
      id ??= item["id"];
      if (item["id"] === id) change(found);
    })(mock);
  };
}

const recording = ["recording_config"];
const audio = [...recording, "audio_config"];
const video = [...recording, "video_config"];
const watermark = [...video, "watermark"];
const storage = [...recording, "storage_config"];
const streaming = [...recording, "live_streaming_config"];

/** Values that one rare object of one item has in place of what the fragment declares. */
const nested: readonly (readonly [name: string, path: readonly string[], member: string, value: unknown])[] = [
  ["port-text-once", storage, "port", "443"],
  ["bucket-number", storage, "bucket", 7],
  ["auth-method-number", storage, "auth_method", 0],
  ["storage-false", recording, "storage_config", false],
  ["storage-list", recording, "storage_config", []],
  ["height-fraction", video, "height", 720.5],
  ["width-1921", video, "width", 1921],
  ["video-null", recording, "video_config", null],
  ["channel-number", audio, "channel", 2],
  ["export-text", audio, "export_file", "true"],
  ["bucket-enabled-null", [...recording, "realtimekit_bucket_config"], "enabled", null],
  ["position-number", watermark, "position", 1],
  ["watermark-size-negative", watermark, "size", { width: -1, height: 10 }],
  ["watermark-size-list", watermark, "size", [10, 10]],
  ["watermark-url-space", watermark, "url", "https://example.com/a b.png"],
  ["rtmp-no-scheme", streaming, "rtmp_url", "live.example.com/app"],
  ["rtmp-null", streaming, "rtmp_url", null],
  ["max-seconds-text", recording, "max_seconds", "3600"],
  ["max-seconds-59", recording, "max_seconds", 59],
  ["prefix-null", recording, "file_name_prefix", null],
];

const timed = (change: (time: string) => unknown): ((item: Item) => void) => {
  return (item) => (item["created_at"] = change(String(item["created_at"])));
};

/** Changes of one item, by its place in the list. */
const single: readonly (readonly [name: string, place: number, change: (item: Item) => void])[] = [
  ["created-at-space", 131, timed((time) => time.replace("T", " "))],
  ["created-at-offset-without-colon", 50, timed((time) => time.replace("Z", "+0000"))],
  ["created-at-month-13", 50, timed(() => "2026-13-01T00:00:00Z")],
  ["created-at-hour-25", 50, timed(() => "2026-11-01T25:00:00Z")],
  ["created-at-comma", 50, timed((time) => time.replace(".", ","))],
  ["created-at-http-date", 5, timed((time) => new Date(time).toUTCString())],
  ["created-at-empty", 137, timed(() => "")],
  ["id-null", 70, (item) => (item["id"] = null)],
  ["id-number", 70, (item) => (item["id"] = 70)],
  ["id-in-braces", 70, (item) => (item["id"] = `{${String(item["id"])}}`)],
  ["id-without-hyphens", 70, (item) => (item["id"] = String(item["id"]).replaceAll("-", ""))],
  ["id-space", 70, (item) => (item["id"] = `${String(item["id"])} `)],
  ["title-object", 70, (item) => (item["title"] = { en: "x" })],
  ["keep-alive-601", 101, (item) => (item["session_keep_alive_time_in_secs"] = 601)],
  ["keep-alive-null", 101, (item) => (item["session_keep_alive_time_in_secs"] = null)],
  ["chat-number", 111, (item) => (item["persist_chat"] = 1)],
  ["status-number", 111, (item) => (item["status"] = 1)],
  ["recording-text", 111, (item) => (item["recording_config"] = "{}")],
];

/** Wrong types, ranges and formats in one item alone. */
export const schemaRareMutants: readonly Mutant[] = [
  ...nested.map(([name, path, member, value]): Mutant => {
    const description = `${[...path, member].join(".")} is ${JSON.stringify(value)} in one item`;
    const wrap = once(path, (found) => (found[member] = value));
    return { name: `schema/${name}`, family: "schema", description, wrap };
  }),
  ...single.map(([name, place, change]): Mutant => {
    const description = `${name.replaceAll("-", " ")}, in item ${place} alone`;
    return { name: `schema/${name}`, family: "schema", description, wrap: itemAt(place, change) };
  }),
  {
    name: "schema/title-null-of-3000",
    family: "schema",
    description: "of 3,000 items one near the end has the title null",
    mock: { meetings: 3000 },
    wrap: itemAt(2950, (item) => (item["title"] = null)),
  },
];
