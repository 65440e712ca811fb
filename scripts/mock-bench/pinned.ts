import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { startServer } from "../consumers/server-process.js";
import { root } from "../generate/places.js";
import { command } from "../pack/command.js";

/** A mock that has a core of the machine to itself. */
export interface PinnedMock {
  readonly host: string;
  readonly port: number;
  /** User and system time so far, in milliseconds. */
  readonly cpuMs: () => Promise<number>;
  /** Megabytes of memory that the operating system has given to it. */
  readonly residentMB: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const serverCore = "0";
const loadCore = "1";
const cli = join(root, "packages/mock/dist/cli.js");
/** Of the times in /proc: POSIX calls it USER_HZ, and Linux has had this value on every platform that Node runs on. */
const ticksPerSecond = 100;

/** Keeps this process, the load, off the server's core. Throws where the machine has no such means. */
export async function leaveServerCore(): Promise<void> {
  if (process.platform !== "linux" || availableParallelism() < 2) {
    throw new Error("this needs Linux with two cores at least: one for the server, one for the load");
  }
  await command("taskset", ["--all-tasks", "--cpu-list", "--pid", loadCore, String(process.pid)]);
}

/** Starts the built command of the mock. */
export async function startPinned(options: readonly string[]): Promise<PinnedMock> {
  const args = ["--cpu-list", serverCore, process.execPath, cli, "--port", "0", "--quiet", ...options];
  const { child, stop } = startServer("taskset", args, ["ignore", "pipe", "inherit"]);
  for await (const line of createInterface({ input: child.stdout as Readable })) {
    const url = /^listening on (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return { ...processOf(child.pid ?? 0), ...addressOf(url), stop };
  }
  await stop();
  throw new Error("the mock ended before it listened");
}

function addressOf(url: string): Pick<PinnedMock, "host" | "port"> {
  const { hostname, port } = new URL(url);
  return { host: hostname, port: Number(port) };
}

function processOf(pid: number): Pick<PinnedMock, "cpuMs" | "residentMB"> {
  return {
    cpuMs: async () => {
      const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).replace(/^.*\) /s, "").split(" ");
      return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
    },
    residentMB: async () => {
      const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1];
      return Number(kilobytes) / 1024;
    },
  };
}
