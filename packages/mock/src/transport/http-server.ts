import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { envelope } from "../api/error-replies.js";
import type { MockRequest, Reply } from "../api/reply.js";
import { ListenError } from "../errors.js";
import { bodiless } from "./bodiless.js";
import { compressed, isCompressed, long } from "./encoding.js";
import { headersOf } from "./headers.js";
import type { Listening } from "./listening.js";
import { refuseTunnel, refuseUnreadable } from "./raw-reply.js";
import { wholeReply } from "./step.js";
import { wait } from "./wait.js";

const host = "127.0.0.1";
/** Longer than clients keep idle connections, so that none of them writes into one that is just closing. */
const keepAliveTimeout = 60_000;

/** Serves on loopback; port 0 takes a free one. */
export async function listen(
  answer: (request: MockRequest) => Reply,
  port: number,
  basePath: string,
): Promise<Listening> {
  const serve = (request: IncomingMessage, response: ServerResponse): void => void respond(answer, request, response);
  const server = createServer({ keepAliveTimeout, requireHostHeader: false }, serve)
    .on("checkExpectation", serve)
    .on("clientError", refuseUnreadable)
    .on("connect", (_, socket) => refuseTunnel(socket));
  await start(server, port);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${basePath}`,
    close: async () => {
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
): Promise<void> {
  request.resume();
  try {
    const url = absoluteUrl(request);
    const { method = "GET", headers } = request;
    const header = (name: string): string | undefined => headers[name.toLowerCase()]?.toString();
    const reply = url === undefined ? badTarget() : answer({ method, url, header });
    if (reply.delivery || reply.delayMs !== undefined) await play(reply, response);
    else if (bodiless.has(reply.status)) response.writeHead(reply.status, headersOf(reply)).end();
    else if (isCompressed(reply.body, headers["accept-encoding"])) await sendCompressed(reply, response);
    else sendWhole(reply, response);
  } catch {
    response.destroy(); // the other side has gone
  }
}

/** As text, unless it is long: a buffer for each answer would cost more than all the rest of it. */
function sendWhole(reply: Reply, response: ServerResponse): void {
  const body = reply.body.length < long ? reply.body : Buffer.from(reply.body);
  response.writeHead(reply.status, withLength(headersOf(reply), Buffer.byteLength(body))).end(body);
}

async function sendCompressed(reply: Reply, response: ServerResponse): Promise<void> {
  const body = await compressed(reply.body);
  const headers = { ...headersOf(reply), "content-encoding": "gzip", vary: "accept-encoding" };
  response.writeHead(reply.status, withLength(headers, body.length)).end(body);
}

function withLength(headers: Record<string, string>, bytes: number): Record<string, string> {
  return { ...headers, "content-length": String(bytes) };
}

/** Sends an answer step by step. */
async function play(reply: Reply, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  const { signal } = gone;
  response.once("close", () => gone.abort());
  const body = Buffer.from(bodiless.has(reply.status) ? "" : reply.body);
  if (reply.delayMs !== undefined) await wait(reply.delayMs, signal);
  for (const step of reply.delivery?.(body.length) ?? wholeReply(body.length)) {
    switch (step.do) {
      case "wait":
        await wait(step.ms, signal);
        break;
      case "head":
        response.writeHead(reply.status, withLength(headersOf(reply), body.length));
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

/** undefined for a target that is no URL. */
function absoluteUrl({ url = "", socket }: IncomingMessage): string | undefined {
  const base = `http://${host}:${socket.localPort ?? 0}`;
  const absolute = url.startsWith("/") ? base + url : url;
  return URL.canParse(absolute) ? absolute : undefined;
}

function badTarget(): Reply {
  return envelope(400, { code: 6003, message: "Invalid request target" });
}
