import { spawn, type ChildProcess } from "node:child_process";
import { pathToFileURL } from "node:url";
import { benchFolder, staging } from "./places.js";

/** What a whole process took. */
export interface Usage {
  readonly wallMs: number;
  /** User and system time of the process itself. */
  readonly cpuMs: number;
  readonly stdout: string;
}

/** Settings that would change what is measured stay out of the children. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(NODE_|CLOUDFLARE_|npm_|FORCE_COLOR)/.test(name));
  return { ...Object.fromEntries(own), NO_COLOR: "1", CI: "1" };
}

/** Runs one of the bench's own programs in a process of its own: JSON in, JSON out. */
export async function runChild<Output>(name: string, input: object, flags: readonly string[] = []): Promise<Output> {
  const child = spawn(process.execPath, [...flags, childFile(name), JSON.stringify(input)], {
    cwd: benchFolder,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(await outputOf(child, name)) as Output;
}

/** Starts a program that says one line of JSON when it is ready and then runs until `close`. */
export async function startChild<Output>(name: string, input: object): Promise<Output & { close: () => void }> {
  const child = spawn(process.execPath, [childFile(name), JSON.stringify(input)], {
    cwd: benchFolder,
    env: environment(),
    // It ends when this pipe does: nothing survives a bench that is interrupted.
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ready = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()));
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code ?? "a signal"} before it was ready`)));
  });
  return { ...(JSON.parse(ready) as Output), close: () => child.kill() };
}

/** Runs any Node program to its end. */
export async function runNode(args: readonly string[], cwd: string, accept: readonly number[] = [0]): Promise<Usage> {
  const preload = pathToFileURL(childFile("usage")).href;
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", preload, ...args], {
    cwd,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  let cpuMs = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => (cpuMs += chunk.toString()));
  const stdout = await outputOf(child, args.join(" "), accept);
  return { wallMs: performance.now() - start, cpuMs: Number(cpuMs), stdout };
}

function childFile(name: string): string {
  return `${staging}children/${name}.js`;
}

async function outputOf(child: ChildProcess, name: string, accept: readonly number[] = [0]): Promise<string> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== null && accept.includes(code)) return stdout;
  throw new Error(`${name} ended with ${code ?? "a signal"}: ${(stderr + stdout).trim().slice(0, 800)}`);
}
