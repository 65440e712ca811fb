import { startTree } from "./process-tree.js";

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is killed with everything that it started; ten minutes if not given. */
  readonly timeout?: number;
  /** Kills it, too. */
  readonly signal?: AbortSignal | undefined;
}

/** A command that did not succeed, with what it printed. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
}

/** Runs a command without input to its end and gives its stdout; a failure carries both streams. */
export async function command(file: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { timeout = 600_000, signal, ...place } = options;
  signal?.throwIfAborted();
  const { child, ended, kill } = startTree(file, args, { ...place, stdio: ["ignore", "pipe", "pipe"] });
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name]?.setEncoding("utf8").on("data", (part: string) => (printed[name] += part));
  }
  let stopped: string | undefined;
  const stop = (why: string): void => {
    stopped = why;
    kill();
    child.stdout?.destroy(); // something in another process group may hold it open
    child.stderr?.destroy();
  };
  const timer = setTimeout(stop, timeout, `did not end within ${timeout / 1000} s`);
  const aborted = (): void => stop("was stopped");
  signal?.addEventListener("abort", aborted, { once: true });
  const [code] = await Promise.all([ended, new Promise((resolve) => child.once("close", resolve))]);
  clearTimeout(timer);
  signal?.removeEventListener("abort", aborted);
  if (code === 0 && stopped === undefined) return printed.stdout;
  const outcome = stopped ?? (typeof code === "number" ? `ended with ${code}` : `failed (${code})`);
  const said = [printed.stdout, printed.stderr]
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .join("\n");
  throw new CommandFailed(`${[file, ...args].join(" ")} ${outcome}:\n${said}`);
}
