import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";

/** An upstream document as it was read. */
export interface Source {
  /** What messages and the lock call it: an address without credentials and query, or a file's name. */
  readonly name: string;
  /** The commit that the address names; null if it names none. */
  readonly commit: string | null;
  readonly sha256: string;
  readonly text: string;
}

const maxBytes = 100 * 1024 * 1024;
const timeoutMs = 120_000;

/** Reads a file or an http(s) address. Throws with what to do if it cannot be had. */
export async function readSource(from: string): Promise<Source> {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(from) ? parseUrl(from) : undefined;
  const bytes = url ? await download(url) : await readLocal(from);
  const name = url ? `${url.origin}${url.pathname}` : basename(from);
  if (bytes.length === 0) throw new Error(`${name} is empty`);
  return {
    name,
    commit: url?.pathname.match(/\/([\da-f]{40})\//)?.[1] ?? null,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text: decode(bytes, name),
  };
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${name} is not text in UTF-8`);
  }
}

function parseUrl(from: string): URL {
  const url = URL.canParse(from) ? new URL(from) : undefined;
  const shown = from.replace(/\/\/[^/]*@/, "//").replace(/[?#].*/, "");
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new Error(`${shown} is neither a file nor an http or https address`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new Error(`${shown} cannot be fetched with the credentials in it. Download it, and pass the file to --from.`);
  }
  return url;
}

async function download(url: URL): Promise<Buffer> {
  const shown = `${url.origin}${url.pathname}`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    return await collect(response.body ?? []);
  } catch (error) {
    throw new Error(`${shown} cannot be fetched: ${reasonOf(error)}. Check the address, or pass a file to --from.`);
  }
}

async function collect(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(tooLarge());
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readLocal(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      if ((await file.stat()).size > maxBytes) throw new Error(tooLarge());
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new Error(`${path} cannot be read: ${reasonOf(error)}`);
  }
}

function tooLarge(): string {
  return `it is larger than ${maxBytes / 1024 / 1024} MiB`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `no complete answer within ${timeoutMs / 1000} s`;
  const codes: Readonly<Record<string, string>> = { ENOENT: "no such file", EISDIR: "it is a folder" };
  const known = codes[(error as NodeJS.ErrnoException).code ?? ""];
  return known ?? (error.cause instanceof Error ? error.cause.message : error.message).trim();
}
