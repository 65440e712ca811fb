import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readInput } from "./input.js";
import { headers, pageBytes } from "./pages.js";

// The API on a loopback port, in a process of its own so that its CPU is in nobody's figure. Pages are rendered before.
const { pages, perPage, latencyMs } = readInput() as { pages: number; perPage: number; latencyMs: number };
const bodies = Array.from({ length: pages }, (_, index) => pageBytes(index + 1, perPage, pages * perPage));

const server = createServer((request, response) => {
  const query = new URL(request.url ?? "/", "http://localhost").searchParams;
  const body = bodies[Number(query.get("page_no")) - 1];
  if (body === undefined || Number(query.get("per_page")) !== perPage)
    throw new Error(`no page for ${query.toString()}`);
  const answer = (): void => {
    response.writeHead(200, { ...headers, "content-length": body.length });
    response.end(body);
  };
  if (latencyMs === 0) answer();
  else setTimeout(answer, latencyMs);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/client/v4` }));
});

process.stdin.resume().on("close", () => process.exit());
