import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { text } from "node:stream/consumers";
import type { Target } from "./app/walk.js";

/** Serves one page, and the API under the same origin. */
export interface PageServer {
  readonly url: string;
  /** What the page said when it was done; rejects with what went wrong in it. */
  readonly result: Promise<string>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Serves the files below `folder` on a free loopback port, with `/client/v4` passed on to the target. */
export async function servePage(folder: string, target: Target): Promise<PageServer> {
  let told: (outcome: { said?: string; error?: string }) => void;
  const result = new Promise<string>((resolve, reject) => {
    told = ({ said, error }) => (said === undefined ? reject(new Error(error)) : resolve(said));
  });
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? "/", "http://page").pathname;
    const answer = async (): Promise<void> => {
      if (path.startsWith("/client/v4")) passOn(incoming, outgoing, target);
      else if (path === "/target") outgoing.end(JSON.stringify(target));
      else if (path === "/result") {
        told(JSON.parse(await text(incoming)) as Parameters<typeof told>[0]);
        outgoing.end();
      } else {
        const file = normalize(path === "/" ? "/index.html" : path);
        const body = await readFile(join(folder, file));
        outgoing.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(body);
      }
    };
    answer().catch(() => outgoing.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    result,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, target: Target): void {
  const url = new URL(incoming.url ?? "/", target.baseUrl);
  const options = { method: incoming.method, headers: { ...incoming.headers, host: url.host } };
  const upstream = request(url, options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on("error", () => outgoing.writeHead(502).end());
  incoming.pipe(upstream);
}
