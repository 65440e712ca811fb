import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { cleanEnvironment } from "./environment.js";

/** A program that runs until it is stopped, and never longer than this process. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Kills the program and everything that it started; resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

/** Starts a program in a process group of its own. */
export function startServer(
  program: string,
  args: readonly string[],
  stdio: StdioOptions,
  env: NodeJS.ProcessEnv = cleanEnvironment(),
): ServerProcess {
  const child = spawn(program, args, { stdio, env, detached: true });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It ended by itself.
    }
  };
  process.once("exit", kill);
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    kill();
    await ended;
  };
  return { child, stop };
}
