import { ProtocolError } from "./errors.js";

/** Reads a body as text, up to `max` decoded bytes. Cancels it when `signal` aborts. */
export async function readBody(response: Response, max: number, signal: AbortSignal): Promise<string> {
  if (!response.body) return response.text();
  const reader: ReadableStreamDefaultReader<Uint8Array> = response.body.getReader();
  signal.addEventListener("abort", () => void reader.cancel().catch(() => undefined));
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > max) throw new ProtocolError(`answered with more than ${max} bytes (maxBodyBytes)`);
    text += decoder.decode(value, { stream: true });
  }
}
