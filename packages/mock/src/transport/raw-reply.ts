import type { Duplex } from "node:stream";
import { envelope, wrongMethod } from "../api/error-replies.js";
import { reasonOf } from "../api/reasons.js";
import type { Reply } from "../api/reply.js";
import { headersOf } from "./headers.js";

/** How long a client may go on sending what is not read. */
const patienceMs = 2_000;

/** Answers what does not parse as HTTP, or is too large, in the API's own form; then the connection ends. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = statusOf(error.code);
  sendRaw(envelope(status, { code: 6003, message: reasonOf(status) }), socket);
}

/** Answers CONNECT, for which Node has no response to write to. */
export function refuseTunnel(socket: Duplex): void {
  socket.on("error", () => socket.destroy());
  sendRaw(wrongMethod("CONNECT"), socket);
}

function sendRaw(reply: Reply, socket: Duplex): void {
  const head = [
    `HTTP/1.1 ${reply.status} ${reasonOf(reply.status)}`,
    ...Object.entries(headersOf(reply)).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(reply.body)}`,
    "connection: close",
  ];
  // Reading on, unheard, lets the client finish and see the answer: closing now would reset the connection under it.
  socket.removeAllListeners("data").resume();
  const impatience = setTimeout(() => socket.destroy(), patienceMs).unref();
  socket.once("close", () => clearTimeout(impatience));
  socket.end(`${head.join("\r\n")}\r\n\r\n${reply.body}`);
}

function statusOf(code: string | undefined): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}
