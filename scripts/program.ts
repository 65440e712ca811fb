import { Command, CommanderError } from "commander";

/** A command that cannot run as it was called; its message says what to pass. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A root command's parser: `--help`, `--version`, and errors thrown instead of exits. */
export function createProgram(name: string, description: string, exitCodes: string): Command {
  return new Command(name)
    .description(description)
    .version("1.0.0")
    .showHelpAfterError()
    .addHelpText("after", `\nExit codes: ${exitCodes}`)
    .exitOverride();
}

/** Runs a root command to its exit code: 2 for wrong usage, 1 and one message without a stack for any other error. */
export async function runProgram(program: Command, action: () => Promise<void> | void): Promise<void> {
  try {
    program.parse();
    await action();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
    } else {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = error instanceof UsageError ? 2 : 1;
    }
  }
}
