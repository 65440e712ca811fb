import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Target } from "./app/walk.js";
import { startServer } from "./server-process.js";

const expected = 137;

/** The API of the mock's command line, as a project's installed packages bring it. */
export interface MockServer {
  readonly target: Target;
  readonly stop: () => Promise<void>;
}

/** Starts the installed `rtk-meetings-mock` on a free loopback port; the signal counts until it listens. */
export async function startMock(project: string, signal: AbortSignal): Promise<MockServer> {
  const program = join(project, "node_modules/.bin/rtk-meetings-mock");
  const args = ["--port", "0", "--meetings", String(expected)];
  const { child, stop } = startServer(program, args, ["ignore", "pipe", "inherit"]);
  const stopNow = (): void => void stop();
  signal.addEventListener("abort", stopNow, { once: true });
  const said: string[] = [];
  for await (const text of createInterface({ input: child.stdout as Readable })) {
    said.push(text);
    const baseUrl = /https?:\/\/\S+\/client\/v4/.exec(text)?.[0];
    if (baseUrl === undefined) continue;
    signal.removeEventListener("abort", stopNow);
    return { target: { ...ids, baseUrl, expected }, stop };
  }
  await stop();
  throw new Error(`rtk-meetings-mock ended without an address: ${said.join("\n")}`);
}

/** The mock's defaults. */
const ids = {
  apiToken: "mock-token",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
};
