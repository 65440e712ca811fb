import { createConnection } from "node:net";

export interface Load {
  /** Host and port that listen. */
  readonly host: string;
  readonly port: number;
  /** Path and query of the next request. */
  readonly next: () => string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
}

/** Enough to keep the server busy while an answer is on its way. */
const connections = 8;
const headEnd = "\r\n\r\n";

/**
 * Asks again and again over kept connections and says how many answers came. Sockets are read without an HTTP client,
 * which would need more time than the server.
 */
export async function answersTo(load: Load): Promise<{ answers: number; seconds: number }> {
  const start = performance.now();
  const end = start + load.seconds * 1000;
  const answers = await Promise.all(Array.from({ length: connections }, () => converse(load, end)));
  return { answers: answers.reduce((sum, each) => sum + each, 0), seconds: (performance.now() - start) / 1000 };
}

function converse({ host, port, next, headers }: Load, end: number): Promise<number> {
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    let answers = 0;
    let head = "";
    /** Bytes of the answer that are still to come; undefined before its head is complete. */
    let missing: number | undefined;
    const socket = createConnection(port, host).setNoDelay();
    const ask = (): void => {
      head = "";
      missing = undefined;
      socket.write(`GET ${next()} HTTP/1.1\r\n${lines.join("")}\r\n`);
    };
    const read = (chunk: Buffer): void => {
      if (missing === undefined) {
        const before = head.length;
        head += chunk.toString("latin1", 0, 4096);
        const length = head.indexOf(headEnd) + headEnd.length;
        if (length < headEnd.length) return;
        missing = length - before + lengthIn(head.slice(0, length));
      }
      missing -= chunk.length;
      if (missing > 0) return;
      answers++;
      if (performance.now() < end) ask();
      else socket.end();
    };
    socket
      .on("connect", ask)
      .on("data", (chunk) => {
        try {
          read(chunk);
        } catch (error) {
          socket.destroy(error as Error);
        }
      })
      .on("error", reject)
      .on("close", () => resolve(answers));
  });
}

function lengthIn(head: string): number {
  const length = /^content-length: (\d+)\r$/im.exec(head)?.[1];
  if (!head.startsWith("HTTP/1.1 200 ") || length === undefined) throw new Error(`the mock answered\n${head}`);
  return Number(length);
}
