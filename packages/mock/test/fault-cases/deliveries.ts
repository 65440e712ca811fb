import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { expect } from "vitest";
import { credentials } from "../support.js";
import { errorOf, get, type Case } from "./case.js";

/** How long a stall is watched: long enough to tell it from an answer, no matter how slow the machine. */
const watchMs = 150;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The answer as it comes in: its head at once, its body by and by. */
async function incoming(url: string): Promise<IncomingMessage> {
  const outgoing = request(url, { headers: credentials, agent: false }).end();
  const [message] = (await once(outgoing, "response")) as [IncomingMessage];
  return message;
}

function closed(message: IncomingMessage): Promise<void> {
  return new Promise((resolve) => message.once("close", () => resolve()));
}

/** The body until it ends, stalls or breaks off. */
async function received(message: IncomingMessage, end: Promise<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  message.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", () => undefined);
  await end;
  return Buffer.concat(chunks);
}

export const deliveries = {
  latency: async (mock, url) => {
    mock.faults.add({ kind: "latency", latency: { kind: "uniform", minMs: 120, maxMs: 140 } });
    const start = performance.now();
    expect((await get(url)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(115);
  },
  "stall-headers": async (mock, url) => {
    mock.faults.add({ kind: "stall-headers", at: 1 }, { kind: "stall-headers", ms: 60 });
    const error = await errorOf(get(url, "", { signal: AbortSignal.timeout(watchMs) }));
    expect(error.name).toBe("TimeoutError");
    expect((await get(url)).status).toBe(200);
  },
  "stall-body": async (mock, url) => {
    mock.faults.add(
      { kind: "stall-body", at: 1 },
      { kind: "stall-body", at: 2, afterBytes: 9 },
      { kind: "stall-body", ms: 60 },
    );
    const half = await incoming(url);
    const length = Number(half.headers["content-length"]);
    expect((await received(half, pause(watchMs))).length).toBe(Math.floor(length / 2));
    half.destroy();
    const few = await incoming(url);
    expect((await received(few, pause(watchMs))).toString()).toHaveLength(9);
    few.destroy();
    expect((await (await get(url)).arrayBuffer()).byteLength).toBe(length);
  },
  "slow-drip": async (mock, url) => {
    mock.faults.add({ kind: "slow-drip", chunkBytes: 500, intervalMs: 1 });
    const message = await incoming(url);
    const sizes: number[] = [];
    message.on("data", (chunk: Buffer) => sizes.push(chunk.length));
    await once(message, "end");
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(Number(message.headers["content-length"]));
  },
  "cut-body": async (mock, url) => {
    mock.faults.add({ kind: "cut-body", at: 1 }, { kind: "cut-body", afterBytes: 3 });
    const half = await incoming(url);
    expect((await received(half, closed(half))).length).toBe(Math.floor(Number(half.headers["content-length"]) / 2));
    expect(half.complete).toBe(false);
    const few = await incoming(url);
    expect((await received(few, closed(few))).length).toBe(3);
    expect((await errorOf((await get(url)).text())).message).toBe("terminated");
  },
  reset: async (mock, url) => {
    mock.faults.add({ kind: "reset", at: 1 }, { kind: "reset", afterBytes: 5 });
    expect((await errorOf(get(url))).cause?.code).toMatch(/^(ECONNRESET|UND_ERR_SOCKET)$/);
    const cut = await incoming(url);
    const error = once(cut, "error");
    cut.resume();
    expect(((await error) as [NodeJS.ErrnoException])[0].code).toBe("ECONNRESET");
    expect(mock.requests.map(({ status }) => status)).toEqual([0, 200]);
  },
} satisfies Record<string, Case>;
