import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Target } from "./app/walk.js";
import { cleanEnvironment } from "./environment.js";

const expected = 137;

/** The API of the mock's command line, as a project's installed packages bring it. */
export interface MockServer {
  readonly target: Target;
  close(): void;
}

/** Starts the installed `rtk-meetings-mock` on a free loopback port. */
export async function startMock(project: string): Promise<MockServer> {
  const program = join(project, "node_modules/.bin/rtk-meetings-mock");
  const child = spawn(program, ["--port", "0", "--meetings", String(expected)], { env: cleanEnvironment() });
  const said: string[] = [];
  const close = (): void => void child.kill();
  try {
    for await (const text of createInterface({ input: child.stdout })) {
      said.push(text);
      const baseUrl = /https?:\/\/\S+\/client\/v4/.exec(text)?.[0];
      if (baseUrl !== undefined) return { target: { ...ids, baseUrl, expected }, close };
    }
  } catch (error) {
    close();
    throw error;
  }
  throw new Error(`rtk-meetings-mock ended without an address: ${said.join("\n")}`);
}

/** The mock's defaults. */
const ids = {
  apiToken: "mock-token",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
};
