import { execFile, type ExecFileOptions } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A command that did not succeed, with what it printed. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
}

/** Runs a command to its end and gives its stdout; a failure carries both streams. */
export async function command(file: string, args: readonly string[], options: ExecFileOptions = {}): Promise<string> {
  try {
    const { stdout } = await run(file, args, { maxBuffer: 64 * 1024 * 1024, ...options, encoding: "utf8" });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    const said = `${stdout}\n${stderr}`.trim();
    throw new CommandFailed(`${[file, ...args].join(" ")} failed:\n${said === "" ? message : said}`, { cause: error });
  }
}
