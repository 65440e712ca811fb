import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { envelope } from "../api/error-replies.js";
import type { MockRequest, Reply } from "../api/reply.js";
import { ListenError } from "../errors.js";
import { encodeBody } from "./encoding.js";
import { wholeReply } from "./step.js";
import { wait } from "./wait.js";

/** A mock that listens. */
export interface Listening {
  /** Base URL for clients; ends in `/client/v4`. */
  readonly url: string;
  /** Stops listening and ends every connection at once, answers under way included. */
  close(): Promise<void>;
}

const host = "127.0.0.1";

/** Serves on loopback; port 0 takes a free one. Throws ListenError. */
export async function listen(
  answer: (request: MockRequest) => Reply,
  port: number,
  basePath: string,
): Promise<Listening> {
  const closing = new AbortController();
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, (request, response) => {
    void respond(answer, request, response, closing.signal);
  });
  server.on("clientError", refuseUnreadable);
  await start(server, port);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${basePath}`,
    close: async () => {
      closing.abort();
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function start(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new ListenError(port, error.code ?? error.message)));
    server.listen(port, host, resolve);
  });
}

async function respond(
  answer: (request: MockRequest) => Reply,
  request: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  request.resume();
  const { method = "GET", headers } = request;
  const reply = answer({
    method,
    url: absoluteUrl(request),
    header: (name) => {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(", ") : value;
    },
  });
  if (reply.delayMs === undefined && !reply.delivery) return sendWhole(reply, request, response);
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  await play(reply, response, AbortSignal.any([gone.signal, closing])).catch(() => response.destroy());
}

async function sendWhole(reply: Reply, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { body, headers } = await encodeBody(reply, request.headers["accept-encoding"]);
  response.writeHead(reply.status, { ...headers, "content-length": String(body.length) });
  response.end(body);
}

async function play(reply: Reply, response: ServerResponse, signal: AbortSignal): Promise<void> {
  const body = Buffer.from(reply.body);
  if (reply.delayMs !== undefined) await wait(reply.delayMs, signal);
  for (const step of reply.delivery?.(body.length) ?? wholeReply(body.length)) {
    switch (step.do) {
      case "wait":
        await wait(step.ms, signal);
        break;
      case "head":
        response.writeHead(reply.status, { ...reply.headers, "content-length": String(body.length) });
        response.flushHeaders();
        break;
      case "body":
        response.write(body.subarray(step.from, step.to));
        break;
      case "end":
        response.end();
        break;
      case "close":
        response.socket?.destroySoon();
        break;
      case "reset":
        response.socket?.resetAndDestroy();
        break;
    }
  }
}

function absoluteUrl({ url = "/", socket }: IncomingMessage): string {
  const target = url.startsWith("/") ? url : `/${url}`;
  return `http://${host}:${socket.localPort ?? 0}${target}`;
}

/** What does not parse as HTTP, or is too large, is still answered in the API's own form. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : 400;
  const reply = envelope(status, { code: 6003, message: "Invalid request headers" });
  const lines = [
    `HTTP/1.1 ${status} ${status === 431 ? "Request Header Fields Too Large" : "Bad Request"}`,
    ...Object.entries(reply.headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(reply.body)}`,
    "connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${reply.body}`);
}
