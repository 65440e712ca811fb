// Exports every meeting to a file of JSON lines: npx tsx export-meetings.ts meetings.ndjson
// Killed at any moment, the next run goes on where it was. Beside the file it keeps, until the end, the cursor behind
// the last page written and the file's length up to there: what was written after that is cut off and read again.
import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createMeetingsClient } from "@rtk-meetings/client";
import { paginateMeetings, type WalkReport } from "@rtk-meetings/pagination";
import { redact } from "@rtk-meetings/types";

interface Saved {
  readonly cursor: string;
  readonly bytes: number;
}

const [target = "meetings.ndjson"] = process.argv.slice(2);
const savedFile = `${target}.cursor`;

const client = createMeetingsClient({
  apiToken: process.env["CLOUDFLARE_API_TOKEN"] ?? "",
  accountId: process.env["CLOUDFLARE_ACCOUNT_ID"] ?? "",
  appId: process.env["REALTIMEKIT_APP_ID"] ?? "",
  baseUrl: process.env["CLOUDFLARE_BASE_URL"],
});

const saved = await load();
const walk = paginateMeetings(client, {}, { resume: saved?.cursor, onPage: drawBar });
const file = await open(target, "a");
await file.truncate(saved?.bytes ?? 0);
let bytes = saved?.bytes ?? 0;
for await (const { items, cursor } of walk.pages()) {
  const lines = Buffer.from(items.map((meeting) => `${JSON.stringify(redact(meeting))}\n`).join(""));
  await file.appendFile(lines);
  await file.datasync();
  bytes += lines.length;
  await save({ cursor, bytes });
}
await file.close();
await rm(savedFile, { force: true });
console.error(`\n${walk.report.items} meetings in ${target}, ${walk.report.verdict}`);
if (walk.report.verdict !== "complete") process.exitCode = 1;

async function load(): Promise<Saved | undefined> {
  try {
    return JSON.parse(await readFile(savedFile, "utf8")) as Saved;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** A file is renamed as a whole or not at all: there is never half a cursor. */
async function save(state: Saved): Promise<void> {
  await writeFile(`${savedFile}.new`, JSON.stringify(state));
  await rename(`${savedFile}.new`, savedFile);
}

function drawBar({ items, lastTotal = 0 }: WalkReport): void {
  const share = lastTotal === 0 ? 1 : Math.min(items / lastTotal, 1);
  const bar = "#".repeat(Math.round(share * 40)).padEnd(40, ".");
  process.stderr.write(`\r[${bar}] ${items} of ${lastTotal}`);
}
