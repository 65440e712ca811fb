import { createConnection } from "node:net";
import { credentials } from "./support.js";

export const rawHeaders = `Host: localhost\r\nAuthorization: ${credentials.authorization}\r\n`;

/** What a server sends back to these bytes until it closes, or until the answer is complete. */
export function exchange(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = createConnection(Number(new URL(url).port), "127.0.0.1", () => socket.write(bytes));
    socket
      .on("data", (chunk) => {
        received += chunk.toString();
        if (isComplete(received)) socket.destroy();
      })
      .on("error", reject)
      .on("close", () => resolve(received));
  });
}

function isComplete(text: string): boolean {
  const [head = "", body] = text.split(/\r\n\r\n(.*)/s);
  const length = /^content-length: (\d+)$/im.exec(head)?.[1];
  return body !== undefined && length !== undefined && Buffer.byteLength(body) >= Number(length);
}
