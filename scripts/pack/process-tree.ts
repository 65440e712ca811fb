import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";

/** A program that runs in a process group of its own, and never longer than this process. */
export interface ProcessTree {
  readonly child: ChildProcess;
  /** Its exit code, or why it has none. What it started and left behind is killed then. */
  readonly ended: Promise<number | string>;
  /** Kills the program and everything that it started. */
  readonly kill: () => void;
}

const running = new Set<() => void>();
process.once("exit", () => running.forEach((kill) => kill()));

/** Starts a program so that it ends together with everything that it started. */
export function startTree(program: string, args: readonly string[], options: SpawnOptions): ProcessTree {
  const child = spawn(program, args, { ...options, detached: true });
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // Nothing of it runs any more.
    }
  };
  running.add(kill);
  const ended = new Promise<number | string>((resolve) => {
    child.once("error", ({ message }) => resolve(message));
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "no exit code"));
  }).finally(() => {
    running.delete(kill);
    kill();
  });
  return { child, ended, kill };
}
