import { ProtocolError } from "./errors.js";

/**
 * The JSON of a body of at most `max` decoded bytes; undefined where it is none, for a SyntaxError would quote it.
 * When `signal` aborts, the body is cancelled.
 */
export async function readBody(call: string, { body }: Response, max: number, signal: AbortSignal): Promise<unknown> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
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
    text += decoder.decode(chunk.value, { stream: true });
  }
  try {
    return JSON.parse(text + decoder.decode());
  } catch {
    return undefined;
  }
}
