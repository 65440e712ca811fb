import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export type Handler = (request: IncomingMessage, response: ServerResponse, number: number) => void;

export interface RawServer {
  readonly url: string;
  /** Requests so far. */
  readonly requests: IncomingMessage[];
  /** Resolves as soon as no client is connected any more. */
  disconnected(): Promise<void>;
  close(): Promise<void>;
}

/** A server on loopback that answers as `handler` does, for what the mock does not do. */
export async function serve(handler: Handler): Promise<RawServer> {
  const requests: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response, requests.length);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`,
    requests,
    disconnected: async () => {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once("close", resolve))));
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

export const page = {
  success: true,
  data: [],
  paging: { total_count: 0, start_offset: 1, end_offset: 0 },
};

/** Answers with JSON. */
export function reply(
  response: ServerResponse,
  status: number,
  body: unknown = page,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
