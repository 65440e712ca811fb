import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startServer } from "./server-process.js";

/** A compiler that checks many projects. */
export interface Compiler {
  /** Checks what a tsconfig.json names; throws what the compiler reports. */
  check(config: string, signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

/** The compiler of a TypeScript package that has an API for JavaScript; its process starts with the first check. */
export function createCompiler(typescript: string): Compiler {
  let server: ReturnType<typeof startServer> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = async (): Promise<void> => {
    const stopping = server;
    server = undefined;
    await stopping?.stop();
  };
  const next = async (config: string, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    server ??= start(typescript);
    const said = await answer(server.child, config, signal).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    if (said !== "") throw new Error(`the compiler reports\n${said}`);
  };
  const check: Compiler["check"] = (config, signal) => {
    const result = last.then(() => next(config, signal));
    last = result.catch(() => undefined);
    return result;
  };
  return { check, stop };
}

function start(typescript: string): ReturnType<typeof startServer> {
  const program = fileURLToPath(new URL("compiler-process.ts", import.meta.url));
  // As this process was started, so that the loader of TypeScript sources is there.
  const args = [...process.execArgv, program, typescript];
  return startServer(process.execPath, args, ["ignore", "inherit", "inherit", "ipc"]);
}

function answer(child: ChildProcess, config: string, signal: AbortSignal): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the compiler ended with ${code ?? "a signal"}`));
    const aborted = (): void => reject(signal.reason as Error);
    child.once("exit", ended);
    signal.addEventListener("abort", aborted, { once: true });
    child.once("message", (said) => {
      child.off("exit", ended);
      signal.removeEventListener("abort", aborted);
      resolve(said as string);
    });
    child.send(config);
  });
}
