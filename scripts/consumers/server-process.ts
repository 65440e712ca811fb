import type { ChildProcess, StdioOptions } from "node:child_process";
import { startTree } from "../pack/process-tree.js";
import { cleanEnvironment } from "./environment.js";

/** A program that runs until it is stopped, and never longer than this process. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Kills the program and everything that it started; resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

/** Starts a program that is to be stopped. */
export function startServer(
  program: string,
  args: readonly string[],
  stdio: StdioOptions,
  env: NodeJS.ProcessEnv = cleanEnvironment(),
): ServerProcess {
  const { child, ended, kill } = startTree(program, args, { stdio, env });
  const stop = async (): Promise<void> => {
    kill();
    await ended;
  };
  return { child, stop };
}
