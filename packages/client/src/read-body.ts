import { ProtocolError } from "./errors.js";

/**
 * The JSON of a body of at most `max` decoded bytes; undefined where it is none, for a SyntaxError would quote it.
 * When `signal` aborts, the body is cancelled.
 */
export async function readBody(call: string, { body }: Response, max: number, signal: AbortSignal): Promise<unknown> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const cancel = () => {
    reader?.cancel().catch(() => undefined);
  };
  if (signal.aborted) cancel();
  signal.addEventListener("abort", cancel);
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    size += chunk.value.length;
    if (size > max) throw new ProtocolError(`${call}: the body is longer than ${max} bytes`);
    // Throws for what holds no bytes, such as a text.
    chunks.push(chunk.value.subarray());
  }
  // Decoded in one piece: Node decodes a stream more slowly, into strings of two bytes a character.
  const bytes = new Uint8Array(size);
  for (const chunk of chunks.reverse()) bytes.set(chunk, (size -= chunk.length));
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
